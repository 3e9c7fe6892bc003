package org.sucharit.scoring;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.sucharit.kit.testsupport.ServiceArchitecture;

@AnalyzeClasses(packages = "org.sucharit.scoring", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule resources_do_not_touch_repositories = ServiceArchitecture.RESOURCES_DO_NOT_TOUCH_REPOSITORIES;

    @ArchTest
    static final ArchRule no_service_imports_another = ServiceArchitecture.noOtherServiceThan("scoring");

    @ArchTest
    static final ArchRule features_are_acyclic = ServiceArchitecture.featuresAreAcyclic("scoring");
}
