package dev.trailwarden;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/// The only arrows there are between the packages, and to the libraries that each may use.
@AnalyzeClasses(packages = "dev.trailwarden", importOptions = DoNotIncludeTests.class)
class ArrowsTest {

    private static final String SDK = "software.amazon.awssdk";
    private static final String JSON = "com.fasterxml.jackson.core";
    private static final String INJECT = "jakarta.inject";

    @ArchTest
    static final ArchRule model = only("model").because("the nouns depend on nothing");

    @ArchTest
    static final ArchRule control = only("control", our("model")).because("a property is described without a cloud");

    @ArchTest
    static final ArchRule engine = only("engine", our("control"), our("model"))
            .because("what decides about writes must be testable with no cloud and no framework");

    @ArchTest
    static final ArchRule template = only("template", our("control"), our("model"), "org.yaml.snakeyaml")
            .because("a template means the same wherever it is read");

    @ArchTest
    static final ArchRule lint = only("lint", our("template"), our("control"), our("model"))
            .because("what is wrong with a template shows without a cloud");

    @ArchTest
    static final ArchRule json = only("json", our("model"), JSON).because("text knows nothing of what it tells");

    @ArchTest
    static final ArchRule aws = only("aws", our("control"), our("model"), SDK, "io.github.bucket4j")
            .because("the way into AWS knows nothing of what is enforced there");

    @ArchTest
    static final ArchRule resource = only(
                    "resource", our("aws"), our("control"), our("json"), our("model"), SDK, INJECT)
            .because("a property reads and writes; when, is for the engine to say");

    @ArchTest
    static final ArchRule reference = only("reference", our("control"), our("json"), our("model"))
            .because("policy, schema and tables derive from the catalogue alone");

    @ArchTest
    static final ArchRule report = only("report", our("json"), our("model"), "io.micrometer.core")
            .because("whoever tells of findings cannot change them");

    @ArchTest
    static final ArchRule journal =
            only("journal", our("model")).because("evidence depends on nothing that can change");

    @ArchTest
    static final ArchRule state =
            only("state", our("engine"), our("model")).because("files remember for the engine and decide nothing");

    @ArchTest
    static final ArchRule fleet = only(
                    "fleet",
                    our("engine"),
                    our("template"),
                    our("control"),
                    our("report"),
                    our("journal"),
                    our("model"))
            .because("the daily round is plain Java, and runs in a test without a server");

    @ArchTest
    static final ArchRule delivery = only("delivery", our("aws"), our("fleet"), our("model"), SDK)
            .because("proof of delivery does not depend on how the trail is repaired");

    @ArchTest
    static final ArchRule web = only(
                    "web",
                    our("fleet"),
                    our("report"),
                    our("journal"),
                    our("reference"),
                    our("model"),
                    "jakarta.ws.rs",
                    INJECT,
                    "jakarta.enterprise",
                    "io.quarkus.qute",
                    "org.eclipse.microprofile.health",
                    "io.smallrye.health.api")
            .because("the page shows what was found and can change nothing");

    @ArchTest
    static final ArchRule cli = only(
                    "cli",
                    our("engine"),
                    our("template"),
                    our("control"),
                    our("lint"),
                    our("fleet"),
                    our("report"),
                    our("journal"),
                    our("reference"),
                    our("json"),
                    our("model"),
                    "picocli")
            .because("a command says in words what the packages below can do");

    @ArchTest
    static final ArchRule emulator = only("emulator").because("it must start before anything else is there");

    @ArchTest
    static final ArchRule everyPackageIsNamedHere = classes()
            .should()
            .resideInAnyPackage(Stream.of(
                            "model",
                            "json",
                            "control",
                            "engine",
                            "template",
                            "lint",
                            "aws",
                            "resource",
                            "reference",
                            "report",
                            "journal",
                            "state",
                            "fleet",
                            "delivery",
                            "web",
                            "cli",
                            "emulator",
                            "app")
                    .map(ArrowsTest::our)
                    .map(name -> name + "..")
                    .toArray(String[]::new))
            .because("a new package comes with its arrows; only the app may know everything");

    /// The package knows itself, the JDK, JSpecify and these.
    private static ArchRule only(String name, String... known) {
        var all = Stream.concat(Stream.of(our(name), "java", "javax", "jdk", "org.jspecify"), Stream.of(known));
        return classes()
                .that()
                .resideInAPackage(our(name) + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(all.map(each -> each + "..").toArray(String[]::new))
                .allowEmptyShould(true);
    }

    private static String our(String name) {
        return "dev.trailwarden." + name;
    }
}
