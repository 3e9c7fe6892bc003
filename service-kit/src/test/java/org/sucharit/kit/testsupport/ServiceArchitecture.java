package org.sucharit.kit.testsupport;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.sucharit.kit.bulk.ThaiDigits;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.Problem;
import org.sucharit.kit.problem.Violation;

/** What holds in every service. A rule that meets no class fails. */
public final class ServiceArchitecture {

    /** A resource does HTTP only; use cases and derivations are what changes state. */
    public static final ArchRule RESOURCES_DO_NOT_TOUCH_REPOSITORIES = classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should(new com.tngtech.archunit.lang.ArchCondition<>("not depend on a repository") {
                @Override
                public void check(
                        com.tngtech.archunit.core.domain.JavaClass resource,
                        com.tngtech.archunit.lang.ConditionEvents events) {
                    resource.getDirectDependenciesFromSelf().stream()
                            .filter(dependency ->
                                    dependency.getTargetClass().getSimpleName().endsWith("Repository"))
                            .forEach(dependency -> events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                                    dependency, dependency.getDescription())));
                }
            });

    private ServiceArchitecture() {}

    /** Packages that know no framework: they take and return records. Of the kit they may use what is plain itself. */
    public static ArchRule plainJava(String... packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "io.quarkus..", "jakarta..", "io.smallrye..", "org.hibernate..", "org.sucharit.kit..")
                        .and(not(belongToAnyOf(Wire.class, Violation.class, Problem.class, ThaiDigits.class))))
                .as("the core is plain Java");
    }

    /** Services talk over REST and events, not by importing each other. */
    public static ArchRule noOtherServiceThan(String service) {
        String[] others = Stream.of("assessment", "scoring", "measures", "reporting")
                .filter(name -> !name.equals(service))
                .flatMap(name -> Stream.of("org.sucharit." + name + "..", "org.sucharit." + name))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.sucharit." + service + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .as("no service imports another");
    }

    /** Features, the packages below the service's own, depend on each other in one direction only. */
    public static ArchRule featuresAreAcyclic(String service) {
        return slices().matching("org.sucharit." + service + ".(*)..").should().beFreeOfCycles();
    }
}
