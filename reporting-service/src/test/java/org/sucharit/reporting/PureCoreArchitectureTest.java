package org.sucharit.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Documents are composed and rendered by plain Java, which tests run in milliseconds. */
@AnalyzeClasses(packages = "org.sucharit.reporting", importOptions = ImportOption.DoNotIncludeTests.class)
class PureCoreArchitectureTest {

    @ArchTest
    static final ArchRule the_core_knows_no_framework = noClasses()
            .that()
            .resideInAnyPackage(
                    "..reporting.archive..",
                    "..reporting.document..",
                    "..reporting.composition..",
                    "..reporting.analysis..",
                    "..reporting.implementation..",
                    "..reporting.area..",
                    "..reporting.opendata.file..",
                    "..reporting.writing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..", "org.eclipse.microprofile..");

    @ArchTest
    static final ArchRule a_document_knows_nothing_of_assessments = noClasses()
            .that()
            .resideInAnyPackage("..reporting.document..", "..reporting.writing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.sucharit.contracts..",
                    "..reporting.composition..",
                    "..reporting.analysis..",
                    "..reporting.implementation..",
                    "..reporting.area..",
                    "..reporting.figures..");

    @ArchTest
    static final ArchRule features_are_acyclic =
            slices().matching("org.sucharit.reporting.(*)..").should().beFreeOfCycles();
}
