package org.sucharit.scoring.core;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;

@AnalyzeClasses(packages = "org.sucharit.scoring.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String RECEIPTS = "org.sucharit.scoring.core.receipt..";

    @ArchTest
    static final ArchRule the_core_knows_only_java_and_the_contracts = classes()
            .that()
            .resideOutsideOfPackage(RECEIPTS)
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
            .resideOutsideOfPackage(RECEIPTS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.time..", "java.util.concurrent..", "java.util.random..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
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
