package se.samlat.codelist;

import static se.samlat.web.Addresses.ROOT;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samlat.web.ListRequest;

/** The seven code lists over HTTP: each one as a list and by code. */
@Path(ROOT)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "code-lists")
public class CodeListResource {

    private final CodeLists lists;

    CodeListResource(CodeLists lists) {
        this.lists = lists;
    }

    @GET
    @Path("municipalities")
    @Operation(summary = "Kommuner", description = "Kommuner, som lista. – Municipalities, as a list.")
    public CodeWire.MunicipalityList listMunicipalities(@BeanParam ListRequest request) {
        return lists.page(CodeList.MUNICIPALITY, request, CodeWire.MunicipalityList::new);
    }

    @GET
    @Path("municipalities/{code}")
    @Operation(summary = "En post ur kommuner", description = "Slå upp kommunen efter kod. – Look up the municipality by its code.")
    public CodeWire.CodeDetail getMunicipality(@PathParam("code") String code) {
        return lists.get(CodeList.MUNICIPALITY, code);
    }

    @GET
    @Path("target-groups")
    @Operation(summary = "Målgrupper", description = "Målgrupper, som lista. – Target groups, as a list.")
    public CodeWire.TargetGroupList listTargetGroups(@BeanParam ListRequest request) {
        return lists.page(CodeList.TARGET_GROUP, request, CodeWire.TargetGroupList::new);
    }

    @GET
    @Path("target-groups/{code}")
    @Operation(summary = "En post ur målgrupper", description = "Slå upp målgruppen efter kod. – Look up the target group by its code.")
    public CodeWire.CodeDetail getTargetGroup(@PathParam("code") String code) {
        return lists.get(CodeList.TARGET_GROUP, code);
    }

    @GET
    @Path("languages")
    @Operation(summary = "Språk", description = "Språk, som lista. – Languages, as a list.")
    public CodeWire.LanguageList listLanguages(@BeanParam ListRequest request) {
        return lists.page(CodeList.LANGUAGE, request, CodeWire.LanguageList::new);
    }

    @GET
    @Path("languages/{code}")
    @Operation(summary = "En post ur språk", description = "Slå upp språket efter kod. – Look up the language by its code.")
    public CodeWire.CodeDetail getLanguage(@PathParam("code") String code) {
        return lists.get(CodeList.LANGUAGE, code);
    }

    @GET
    @Path("concerns")
    @Operation(summary = "Vad man kan behöva hjälp med", description = "Vad man kan behöva hjälp med, som lista. – Concerns: what help is needed with, as a list.")
    public CodeWire.ConcernList listConcerns(@BeanParam ListRequest request) {
        return lists.page(CodeList.CONCERN, request, CodeWire.ConcernList::new);
    }

    @GET
    @Path("concerns/{code}")
    @Operation(summary = "En post ur vad man kan behöva hjälp med", description = "Slå upp behovet efter kod. – Look up the concern by its code.")
    public CodeWire.CodeDetail getConcern(@PathParam("code") String code) {
        return lists.get(CodeList.CONCERN, code);
    }

    @GET
    @Path("activity-codes")
    @Operation(summary = "Typer av stöd enligt 4Ws", description = "Typer av stöd enligt 4Ws, som lista. – 4Ws activity codes, as a list.")
    public CodeWire.ActivityCodeList listActivityCodes(@BeanParam ListRequest request) {
        return lists.page(CodeList.ACTIVITY_CODE, request, CodeWire.ActivityCodeList::new);
    }

    @GET
    @Path("activity-codes/{code}")
    @Operation(summary = "En post ur typer av stöd enligt 4ws", description = "Slå upp typen av stöd efter kod. – Look up the activity code by its code.")
    public CodeWire.CodeDetail getActivityCode(@PathParam("code") String code) {
        return lists.get(CodeList.ACTIVITY_CODE, code);
    }

    @GET
    @Path("support-levels")
    @Operation(summary = "Stödnivåer enligt IASC-pyramiden", description = "Stödnivåer enligt IASC-pyramiden, som lista. – Support levels of the IASC pyramid, as a list.")
    public CodeWire.SupportLevelList listSupportLevels(@BeanParam ListRequest request) {
        return lists.page(CodeList.SUPPORT_LEVEL, request, CodeWire.SupportLevelList::new);
    }

    @GET
    @Path("support-levels/{code}")
    @Operation(summary = "En post ur stödnivåer enligt IASC-pyramiden", description = "Slå upp stödnivån efter kod. – Look up the support level by its code.")
    public CodeWire.CodeDetail getSupportLevel(@PathParam("code") String code) {
        return lists.get(CodeList.SUPPORT_LEVEL, code);
    }

    @GET
    @Path("service-kinds")
    @Operation(summary = "Slag av insatser", description = "Slag av insatser, som lista. – Kinds of service, as a list.")
    public CodeWire.ServiceKindList listServiceKinds(@BeanParam ListRequest request) {
        return lists.page(CodeList.SERVICE_KIND, request, CodeWire.ServiceKindList::new);
    }

    @GET
    @Path("service-kinds/{code}")
    @Operation(summary = "En post ur slag av insatser", description = "Slå upp slaget efter kod. – Look up the kind by its code.")
    public CodeWire.CodeDetail getServiceKind(@PathParam("code") String code) {
        return lists.get(CodeList.SERVICE_KIND, code);
    }
}
