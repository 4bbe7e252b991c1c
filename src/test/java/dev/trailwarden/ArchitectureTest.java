package dev.trailwarden;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.trailwarden.control.Check;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.function.Predicate;

/// What holds the house up besides its packages' arrows.
@AnalyzeClasses(packages = "dev.trailwarden", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> TIME_OF_DAY = Set.of("currentTimeMillis", "nanoTime");

    @ArchTest
    static final ArchRule packagesFormNoCircle = slices().matching("dev.trailwarden.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package that needs itself in the end cannot be understood alone");

    @ArchTest
    static final ArchRule resourceTypesNeverMeet = slices().matching("dev.trailwarden.resource.(*)..")
            .should()
            .notDependOnEachOther()
            .because("what one AWS service is like is no business of another");

    @ArchTest
    static final ArchRule everyCheckIsFoundByTheCatalog = classes()
            .that()
            .implement(Check.class)
            .and()
            .doNotHaveModifier(ABSTRACT)
            .should()
            .beAnnotatedWith(Singleton.class)
            .andShould()
            .bePackagePrivate()
            .because(
                    "a forgotten @Singleton is a property that nobody enforces, and a file of its own is all it takes");

    @ArchTest
    static final ArchRule nothingIsEverDeleted = noClasses()
            .should()
            .accessTargetWhere(sdkCall(
                    name -> name.startsWith("delete") || name.startsWith("stopLogging") || name.startsWith("remove")))
            .because("the program has no delete call: whatever goes wrong, it destroys no evidence");

    @ArchTest
    static final ArchRule onlyTheAppKnowsTheTime = noClasses()
            .that()
            .resideOutsideOfPackage("dev.trailwarden.app..")
            .should()
            .accessTargetWhere(clockwork())
            .because("time and waits are injected, so that tests neither sleep nor depend on the date");

    @ArchTest
    static final ArchRule theCoreDoesNotLog = noClasses()
            .that()
            .resideInAnyPackage("dev.trailwarden.model..", "dev.trailwarden.control..", "dev.trailwarden.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..")
            .because("findings and outcomes are the log, and whoever receives them decides where it goes");

    private static DescribedPredicate<JavaAccess<?>> sdkCall(Predicate<String> name) {
        return DescribedPredicate.describe("an AWS call that takes something away", call -> {
            var target = call.getTarget();
            return target.getOwner().getPackageName().startsWith("software.amazon.awssdk.services")
                    && name.test(target.getName());
        });
    }

    private static DescribedPredicate<JavaAccess<?>> clockwork() {
        return DescribedPredicate.describe("a clock or a sleep", call -> {
            var target = call.getTarget();
            var name = target.getName();
            return switch (target.getOwner().getFullName()) {
                case "java.lang.Thread" -> name.equals("sleep");
                case "java.lang.System" -> TIME_OF_DAY.contains(name);
                case "java.time.Clock" -> name.startsWith("system");
                default -> isNow(target);
            };
        });
    }

    private static boolean isNow(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget method
                && method.getOwner().getPackageName().equals("java.time")
                && method.getName().equals("now")
                && method.getRawParameterTypes().isEmpty();
    }
}
