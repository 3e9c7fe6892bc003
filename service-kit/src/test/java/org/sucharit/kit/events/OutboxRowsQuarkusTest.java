package org.sucharit.kit.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sucharit.kit.testsupport.InfraResource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class OutboxRowsQuarkusTest {

    /** After five times the driver has a statement prepared, and after five more the database keeps its plan. */
    private static final int OFTEN = 12;

    @Inject
    DataSource dataSource;

    @Test
    void however_often_the_outbox_was_read_no_plan_of_it_is_kept() throws Exception {
        try (Connection session = dataSource.getConnection()) {
            for (int i = 0; i < OFTEN; i++) {
                OutboxRows.newest(session, 10);
            }

            try (Statement statement = session.createStatement();
                    ResultSet prepared = statement.executeQuery(
                            "select count(*) from pg_prepared_statements where statement like '%from outbox o%'")) {
                prepared.next();
                assertThat(prepared.getInt(1)).isZero();
            }
        }
    }
}
