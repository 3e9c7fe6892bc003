package org.sucharit.scoring.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasReturnType.Predicates.rawReturnType;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

@AnalyzeClasses(packages = "org.sucharit.scoring.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String RECEIPTS = "org.sucharit.scoring.core.receipt..";
    private static final String UNCERTAINTY = "org.sucharit.scoring.core.uncertainty..";

    @ArchTest
    static final ArchRule the_core_knows_only_java_and_the_contracts = classes()
            .that()
            .resideOutsideOfPackages(RECEIPTS, UNCERTAINTY)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.math..",
                    "java.text..",
                    "java.util..",
                    // How constants are spelt outside; no behaviour.
                    "com.fasterxml.jackson.annotation..",
                    "org.sucharit.contracts..",
                    "org.sucharit.scoring.core..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule receipts_know_json_signatures_and_times_besides = classes()
            .that()
            .resideInAPackage(RECEIPTS)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.math..",
                    "java.util..",
                    "java.io..",
                    "java.nio.charset..",
                    "java.security..",
                    "java.time..",
                    "com.fasterxml.jackson..",
                    "org.sucharit.contracts..",
                    "org.sucharit.scoring.core..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule the_core_has_no_clock_and_no_chance = noClasses()
            .that()
            .resideOutsideOfPackages(RECEIPTS, UNCERTAINTY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.time..", "java.util.concurrent..", "java.util.random..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule uncertainty_knows_distributions_besides_and_draws_from_a_seed_alone = classes()
            .that()
            .resideInAPackage(UNCERTAINTY)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java.lang..",
                            "java.math..",
                            "org.apache.commons.statistics.distribution..",
                            "org.apache.commons.rng..",
                            "com.fasterxml.jackson.annotation..",
                            "org.sucharit.contracts..",
                            "org.sucharit.scoring.core..")
                    .or(resideInAPackage("java.util..")
                            .and(not(resideInAnyPackage("java.util.concurrent..", "java.util.random.."))))
                    .or(type(RandomGenerator.class))
                    .or(type(RandomGeneratorFactory.class)))
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule only_uncertainty_reckons_in_floating_point = noClasses()
            .that()
            .resideOutsideOfPackages(UNCERTAINTY)
            .should()
            .callMethodWhere(target(rawReturnType(double.class)))
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule receipts_are_told_the_time_and_the_salts = noClasses()
            .that()
            .resideInAPackage(RECEIPTS)
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.File.*|java\\.time\\..*Clock|java\\.util\\.(Random|UUID)")
            .orShould()
            .callMethodWhere(target(name("now")))
            .orShould()
            .callConstructor(SecureRandom.class)
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule features_are_acyclic = slices().matching("org.sucharit.scoring.core.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(false);
}
