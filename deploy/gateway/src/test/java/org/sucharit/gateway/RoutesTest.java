package org.sucharit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/frameworks/2568, ASSESSMENT",
        "/api/v1/agencies, ASSESSMENT",
        "/api/v1/agencies/khlong-phon, ASSESSMENT",
        "/api/v1/areas, ASSESSMENT",
        "/api/v1/rounds/2568, ASSESSMENT",
        "/api/v1/rounds/2568/answers/IIT, ASSESSMENT",
        "/api/v1/rounds/2568/published, SCORING",
        "/api/v1/rounds/2568/published/problems, SCORING",
        "/api/v1/assessments/2568/khlong-phon, ASSESSMENT",
        "/api/v1/imports, ASSESSMENT",
        "/api/v1/imports/assessment-1, ASSESSMENT",
        "/api/v1/imports/scoring-1, SCORING",
        "/api/v1/imports/scoring-1/violations, SCORING",
        "/api/v1/imports/measures-1, MEASURES",
        "/api/v1/imports/nobody-1, ASSESSMENT",
        "/api/v1/surveys/abc, ASSESSMENT",
        "/api/v1/scores/2568/khlong-phon/published, SCORING",
        "/api/v1/trends/khlong-phon, SCORING",
        "/api/v1/rescorings, SCORING",
        "/api/v1/rescorings/1/results, SCORING",
        "/api/v1/plans/2569/khlong-phon/measures/1, MEASURES",
        "/api/v1/due, MEASURES",
        "/api/v1/approval-chains/khlong-phon, MEASURES",
        "/api/v1/reports/2568/khlong-phon/analysis, REPORTING",
        "/api/v1/report-batches/1/archive, REPORTING",
        "/api/v1/templates/khlong-phon/emblem, REPORTING",
        "/api/v1/dashboards/national, REPORTING",
        "/api/v1/open-data/2568, REPORTING",
        "/api/v1/openapi.json, REPORTING",
        "/client/sucharit.js, REPORTING",
        "/api/v1/scoresheets, REPORTING",
        "/, REPORTING",
        "/2568/khlong-phon, REPORTING",
    })
    void a_path_belongs_to_one_service(String path, Service service) {
        assertThat(Routes.of(path)).isEqualTo(new Routes.Target(service, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "/assessment/q/openapi, ASSESSMENT, /assessment",
        "/scoring/q/swagger-ui, SCORING, /scoring",
        "/measures/q/swagger-ui/index.html, MEASURES, /measures",
        "/reporting/q/openapi, REPORTING, /reporting",
        // Only documentation is reachable by a prefix.
        "/scoring/q/health, REPORTING, ''",
        "/scoring/api/v1/scores/2568/x, REPORTING, ''",
    })
    void documentation_is_reached_by_a_prefix(String path, Service service, String prefix) {
        assertThat(Routes.of(path)).isEqualTo(new Routes.Target(service, prefix));
    }
}
