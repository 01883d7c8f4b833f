package se.samlat;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samlat.entry.Entry;

/** How the house is built, held by the build. */
class ArchitectureTest {

    private static final String BASE = "se.samlat";

    /** What each package may know, besides itself; nothing else, and no package that does not stand here. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("account", Set.of()),
            Map.entry("catalogue", Set.of()),
            Map.entry("history", Set.of("account")),
            Map.entry("entry", Set.of("account", "history")),
            Map.entry("web", Set.of("entry")),
            Map.entry("codelist", Set.of("entry", "text", "web")),
            Map.entry("actor", Set.of("account", "codelist", "entry", "text", "web")),
            Map.entry("accounts", Set.of("account", "actor", "entry", "history", "text", "web")),
            Map.entry("location", Set.of("actor", "codelist", "entry", "text", "web")),
            Map.entry("guidance", Set.of("codelist", "entry", "text", "web")),
            Map.entry("offering", Set.of("account", "actor", "check", "codelist", "entry", "guidance", "history", "location", "text", "web")),
            Map.entry(
                    "search",
                    Set.of("actor", "catalogue", "codelist", "entry", "location", "offering", "text", "web")),
            Map.entry("submission", Set.of("account", "actor", "entry", "history", "offering", "text", "web")),
            Map.entry("reminder", Set.of("account", "actor", "entry", "offering", "round", "text", "web")),
            Map.entry("round", Set.of("account", "actor", "catalogue", "check", "entry", "offering", "search", "text", "web")),
            Map.entry("coverage", Set.of("catalogue", "codelist", "entry", "offering", "search", "text", "web")),
            Map.entry("check", Set.of("entry", "text", "web")),
            Map.entry("imports", Set.of("account", "check", "entry", "text", "web")),
            Map.entry("", Set.of("imports")));

    /** What the catalogue is made of: a search index that could stand in any program. */
    private static final String[] PURE = {
        "java..", "org.roaringbitmap..", "com.ibm.icu..", "org.jspecify..", BASE + ".catalogue.."
    };

    /** Who speaks to the database although its name does not say so: jobs that run beside requests, and one start. */
    private static final Set<String> SPEAKS_SQL = Set.of(
            "ImportJobs", "ImportOnEmpty", "ProtectedPlaces", "OfferingRow", "Directory", "DatabaseWait");

    /** Longer than 300 lines, and why. */
    private static final Map<String, String> LONG = Map.of(
            "OfferingContent.java", "the shape of a listing is read in one place, with what each field means",
            "ContractTest.java", "every address once, in success and in refusal",
            "EveryResourceTest.java", "the same promises, held for thirteen resources side by side",
            "ImportRefusesTest.java", "every refusal of an import stands in one place");

    private static final int LONGEST_FILE = 300;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    static Set<String> packages() {
        return MAY_KNOW.keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void eachPackageKnowsOnlyWhatItMay(String name) {
        String[] allowed = Stream.concat(MAY_KNOW.get(name).stream(), Stream.of(name))
                .map(ArchitectureTest::of)
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> ours = resideInAPackage(BASE + "..");
        DescribedPredicate<JavaClass> known = JavaClass.Predicates.resideInAnyPackage(allowed);
        ArchRule rule = classes().that().resideInAPackage(of(name))
                .should(not(dependOnClassesThat(ours.and(not(known)))));
        rule.check(CLASSES);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        Set<String> found = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.equals(BASE) ? "" : name.substring(BASE.length() + 1).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(MAY_KNOW.keySet()), found);
    }

    @Test
    void packagesKnowEachOtherInOneDirectionOnly() {
        SlicesRuleDefinition.slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theCatalogueIsPureJava() {
        classes().that().resideInAPackage(BASE + ".catalogue..")
                .should().onlyDependOnClassesThat().resideInAnyPackage(PURE).check(CLASSES);
    }

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        methods().that(areEndpoints()).should(sayWhoMayCall()).check(CLASSES);
    }

    @Test
    void entitiesStayInTheirPackage() {
        classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate().check(CLASSES);
    }

    @Test
    void noEndpointTakesOrGivesAnEntity() {
        methods().that(areEndpoints()).should(new ArchCondition<>("neither take nor give an entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(method.getReturnType().getAllInvolvedRawTypes().stream(),
                                method.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                        .filter(type -> type.isAssignableTo(Entry.class) || type.isAnnotatedWith(Entity.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + type.getName())));
            }
        }).check(CLASSES);
    }

    @Test
    void onlyRepositoriesAndJobsSpeakToTheDatabase() {
        DescribedPredicate<JavaClass> database = DescribedPredicate.describe("the database", type -> type.isAssignableTo(EntityManager.class)
                || type.isAssignableTo(DataSource.class)
                || type.getPackageName().equals("java.sql") && !type.getSimpleName().equals("SQLException"));
        DescribedPredicate<JavaClass> entitled = DescribedPredicate.describe("entitled", type -> {
            String name = outermost(type).getSimpleName();
            return name.endsWith("Repository") || SPEAKS_SQL.contains(name);
        });
        noClasses().that().resideOutsideOfPackages(BASE + ".entry..", BASE + ".history..").and(not(entitled))
                .should().dependOnClassesThat(database).check(CLASSES);
    }

    @Test
    void answersCarryNoConstraints() {
        List<String> constrained = CLASSES.stream()
                .filter(type -> type.isRecord() && onTheWire(type))
                .flatMap(type -> Arrays.stream(type.reflect().getRecordComponents()))
                .filter(ArchitectureTest::isConstrained)
                .map(part -> part.getDeclaringRecord().getName() + "." + part.getName())
                .sorted()
                .toList();
        assertEquals(List.of(), constrained, "what may be absent is @Nullable; constraints are for what comes in");
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = CLASSES.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(each -> each.getName())
                .sorted()
                .toList();
        assertEquals(List.of(), unmarked);
    }

    @Test
    void nothingIsLoggedPastTheLog() {
        DescribedPredicate<JavaClass> commands =
                DescribedPredicate.describe("commands", type -> outermost(type).getSimpleName().equals("Samlat"));
        noClasses().that(not(commands)).should(GeneralCodingRules.ACCESS_STANDARD_STREAMS).check(CLASSES);
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
    }

    @Test
    void nothingIsNamedAfterNothing() {
        noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Manager|Helper|DAO|Dao|Mediator)(\\$.*)?").check(CLASSES);
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields()
                .should().beAnnotatedWith(jakarta.inject.Inject.class).check(CLASSES);
    }

    @Test
    void noFileIsLongerThanCanBeReadAtOnce() throws IOException {
        try (Stream<Path> files = Stream.concat(Files.walk(Path.of("src/main")), Files.walk(Path.of("src/test/java")))) {
            List<String> longer = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > LONGEST_FILE && !LONG.containsKey(file.getFileName().toString()))
                    .map(file -> file + ": " + lines(file))
                    .sorted()
                    .toList();
            assertEquals(List.of(), longer);
        }
    }

    private static String of(String name) {
        return name.isEmpty() ? BASE : BASE + "." + name + "..";
    }

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return DescribedPredicate.describe("are endpoints", method -> !method.getOwner().isAnnotatedWith(RegisterRestClient.class)
                && method.getAnnotations().stream()
                        .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = method.isAnnotatedWith(PermitAll.class)
                        || method.isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(PermitAll.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class);
                events.add(new SimpleConditionEvent(method, said, method.getFullName() + " does not say who may call it"));
            }
        };
    }

    private static boolean onTheWire(JavaClass type) {
        String name = outermost(type).getSimpleName();
        boolean shared = type.getPackageName().equals(BASE + ".web")
                && Set.of("Links", "Meta", "Problem", "GoneProblem", "Removed", "ApiInfoResource").contains(name);
        return name.endsWith("Wire") || shared;
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static boolean isConstrained(RecordComponent part) {
        return Stream.of(part.getAccessor().getAnnotations(), part.getAnnotatedType().getAnnotations())
                .flatMap(Arrays::stream)
                .anyMatch(each -> each.annotationType().getName().startsWith("jakarta.validation."));
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
