package se.samlat.web.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Tells of records what only their annotations know: which properties an answer always has, which may be null, and in what
 * order they stand. An answer holds every component, "not stated" as null, but for those that are left out when null.
 */
final class RecordSchemas {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName NOT_NULL = DotName.createSimple("jakarta.validation.constraints.NotNull");
    private static final DotName PROPERTY = DotName.createSimple("com.fasterxml.jackson.annotation.JsonProperty");
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");
    private static final String COMPONENT = "#/components/schemas/";

    /** Java's types of a value that JSON has a format for: written where they are used, with nothing else beside it. */
    private static final Map<String, String> FORMATS =
            Map.of("UUID", "uuid", "Instant", "date-time", "LocalDate", "date");

    private final IndexView classes;
    private final OpenAPI document;
    private final Texts texts;
    private final Map<String, Schema> schemas;

    RecordSchemas(IndexView classes, OpenAPI document, Texts texts) {
        this.classes = classes;
        this.document = document;
        this.texts = texts;
        this.schemas = new LinkedHashMap<>(document.getComponents().getSchemas());
    }

    /**
     * A property of a record.
     *
     * @param owner name of the record that it stands in
     * @param nullable whether it may be null
     * @param stated whether a request must have it
     * @param omitted whether an answer leaves it out when it is null
     */
    private record Property(String owner, boolean nullable, boolean stated, boolean omitted) {}

    void complete() {
        FORMATS.keySet().forEach(schemas::remove);
        // What is sent as it was answered is described as it is answered: every property, with null for what is not stated.
        Set<String> asked = inRequests();
        asked.removeAll(inAnswers());
        schemas.forEach((name, schema) -> {
            schema.setDescription(texts.or(name, schema.getDescription()));
            if (schema.getProperties() != null) {
                complete(name, schema, asked.contains(name));
            }
        });
        document.getComponents().setSchemas(schemas);
        operations().forEach(operation -> {
            if (operation.getParameters() != null) {
                operation.getParameters().stream()
                        .filter(parameter -> parameter.getSchema() != null)
                        .forEach(parameter -> parameter.setSchema(written(parameter.getSchema())));
            }
        });
    }

    private void complete(String name, Schema schema, boolean asked) {
        Map<String, Schema> given = schema.getProperties();
        Map<String, Property> known = propertiesOf(name, given.keySet());
        List<String> required = new ArrayList<>();
        Map<String, Schema> properties = new LinkedHashMap<>();
        (known.isEmpty() ? given.keySet() : known.keySet()).forEach(property -> {
            Property facts = known.get(property);
            Schema written = written(given.getOrDefault(property, inner(facts, property)));
            if (facts != null) {
                if (asked ? facts.stated() : !facts.omitted()) {
                    required.add(property);
                }
                written = facts.nullable() && (asked || !facts.omitted()) ? nullable(written) : written;
            }
            if (written.getDescription() == null) {
                written.setDescription(
                        texts.or(name + "." + property, texts.ofProperty(facts == null ? name : facts.owner(), property)));
            }
            properties.put(property, written);
        });
        schema.setProperties(properties);
        if (!known.isEmpty()) {
            schema.setRequired(required.isEmpty() ? null : required);
            schema.setAdditionalPropertiesBoolean(false);
        }
    }

    /** The properties of the record that the schema was made from, in its order; none where there is no such record. */
    private Map<String, Property> propertiesOf(String schema, Set<String> names) {
        for (ClassInfo type : classes.getKnownClasses()) {
            if (type.isRecord() && type.simpleName().equals(schema)) {
                Map<String, Property> properties = new LinkedHashMap<>();
                collect(type, properties);
                boolean holdsAnother = type.fields().stream().anyMatch(field -> field.hasAnnotation(UNWRAPPED));
                if (properties.keySet().equals(names) || holdsAnother && properties.keySet().containsAll(names)) {
                    return properties;
                }
            }
        }
        return Map.of();
    }

    /** What stands in the record that was written out in another one: it gets lost where both use the name. */
    private @Nullable Schema inner(@Nullable Property property, String name) {
        Schema owner = property == null ? null : schemas.get(property.owner());
        return owner == null || owner.getProperties() == null ? null : owner.getProperties().get(name);
    }

    private void collect(ClassInfo type, Map<String, Property> properties) {
        boolean allOmitted = omits(type.declaredAnnotation(INCLUDE));
        for (RecordComponentInfo component : type.recordComponentsInDeclarationOrder()) {
            FieldInfo field = type.field(component.name());
            ClassInfo inner = field.hasAnnotation(UNWRAPPED) ? classes.getClassByName(field.type().name()) : null;
            if (inner != null) {
                collect(inner, properties);
                continue;
            }
            AnnotationInstance named = field.annotation(PROPERTY);
            boolean nullable = field.type().hasAnnotation(NULLABLE);
            properties.put(
                    named == null || named.value() == null ? field.name() : named.value().asString(),
                    new Property(
                            type.simpleName(),
                            nullable,
                            field.hasAnnotation(NOT_NULL) || field.type().hasAnnotation(NOT_NULL),
                            nullable && (allOmitted || omits(field.annotation(INCLUDE)))));
        }
    }

    private static boolean omits(@Nullable AnnotationInstance include) {
        return include != null && include.value() != null && include.value().asEnum().equals("NON_NULL");
    }

    /** The schema with Java's value types written out as formats, in its items and values too. */
    private static Schema written(Schema schema) {
        if (schema.getRef() != null) {
            String format = FORMATS.get(schema.getRef().replace(COMPONENT, ""));
            return format == null ? schema : OASFactory.createSchema().addType(SchemaType.STRING).format(format);
        }
        if (schema.getFormat() != null && FORMATS.containsValue(schema.getFormat())) {
            schema.setPattern(null);
            schema.setExamples(null);
        }
        if (schema.getItems() != null) {
            schema.setItems(written(schema.getItems()));
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            schema.setAdditionalPropertiesSchema(written(schema.getAdditionalPropertiesSchema()));
        }
        return schema;
    }

    private static Schema nullable(Schema schema) {
        if (schema.getRef() != null) {
            return orNull(schema);
        }
        if (schema.getEnumeration() != null) {
            return orNull(schema);
        }
        if (schema.getType() != null && !schema.getType().contains(SchemaType.NULL)) {
            List<SchemaType> types = new ArrayList<>(schema.getType());
            types.add(SchemaType.NULL);
            schema.setType(types);
        }
        return schema;
    }

    private static Schema orNull(Schema schema) {
        return OASFactory.createSchema().addAnyOf(schema).addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }

    /** The schemas that requests are made of. */
    private Set<String> inRequests() {
        return in(operations().stream().map(Operation::getRequestBody).filter(Objects::nonNull).map(RequestBody::getContent));
    }

    /** The schemas that answers are made of. */
    private Set<String> inAnswers() {
        return in(operations().stream()
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(APIResponse::getContent));
    }

    private Set<String> in(Stream<@Nullable Content> contents) {
        Set<String> names = new HashSet<>();
        contents.filter(Objects::nonNull)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .forEach(media -> follow(media.getSchema(), names));
        return names;
    }

    private void follow(@Nullable Schema schema, Set<String> names) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().replace(COMPONENT, "");
            if (names.add(name)) {
                follow(schemas.get(name), names);
            }
        }
        follow(schema.getItems(), names);
        follow(schema.getAdditionalPropertiesSchema(), names);
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(one -> follow(one, names));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> follow(property, names));
        }
    }

    private List<Operation> operations() {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .toList();
    }
}
