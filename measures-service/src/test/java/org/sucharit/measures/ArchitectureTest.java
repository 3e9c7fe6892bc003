package org.sucharit.measures;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.sucharit.kit.testsupport.ServiceArchitecture;

@AnalyzeClasses(packages = "org.sucharit.measures", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_core_is_plain_java = ServiceArchitecture.plainJava(
            "org.sucharit.measures.planning..",
            "org.sucharit.measures.content..",
            "org.sucharit.measures.comparison..",
            "org.sucharit.measures.completeness.rules..");

    @ArchTest
    static final ArchRule resources_do_not_touch_repositories = ServiceArchitecture.RESOURCES_DO_NOT_TOUCH_REPOSITORIES;

    @ArchTest
    static final ArchRule no_service_imports_another = ServiceArchitecture.noOtherServiceThan("measures");

    @ArchTest
    static final ArchRule features_are_acyclic = ServiceArchitecture.featuresAreAcyclic("measures");
}
