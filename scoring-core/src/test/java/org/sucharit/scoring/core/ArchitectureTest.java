package org.sucharit.scoring.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.sucharit.scoring.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_core_knows_only_java_and_the_contracts = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.math..",
                    "java.text..",
                    "java.util..",
                    "org.sucharit.contracts..",
                    "org.sucharit.scoring.core..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule the_core_has_no_clock_and_no_chance = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.time..", "java.util.concurrent..", "java.util.random..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule features_are_acyclic = slices().matching("org.sucharit.scoring.core.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(false);
}
