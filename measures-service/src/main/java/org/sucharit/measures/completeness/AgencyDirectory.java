package org.sucharit.measures.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.kit.events.DatabaseException;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.measures.completeness.rules.AgencyNames;
import org.sucharit.measures.completeness.rules.AgencyNames.Named;

/** The names of all agencies that are known here, read anew when one of them has changed. */
@ApplicationScoped
class AgencyDirectory {

    private static final int PAGE = 1_000;
    /** Twice what there are; the names of 8,300 agencies take some 35 MB. */
    private static final int MOST = 20_000;

    private final Snapshots snapshots;
    private final DataSource dataSource;
    private AgencyNames names = AgencyNames.NONE;
    private State state = new State(0, BigDecimal.ZERO);

    AgencyDirectory(Snapshots snapshots, DataSource dataSource) {
        this.snapshots = snapshots;
        this.dataSource = dataSource;
    }

    /** Versions only rise and no key goes, so that any change changes one of these. */
    private record State(long count, BigDecimal versions) {}

    /** The names as they are now. */
    synchronized AgencyNames names() {
        State now = state();
        if (!now.equals(state)) {
            names = AgencyNames.of(read());
            state = now;
        }
        return names;
    }

    private List<Named> read() {
        List<Named> named = new ArrayList<>();
        String after = "";
        List<String> keys = snapshots.keys(Topics.AGENCY, "", after, PAGE);
        while (!keys.isEmpty() && named.size() < MOST) {
            snapshots.findAll(Topics.AGENCY, keys).values().stream()
                    .filter(agency -> agency.state() == Agency.State.ACTIVE)
                    .map(Named::of)
                    .forEach(named::add);
            after = keys.getLast();
            keys = snapshots.keys(Topics.AGENCY, "", after, PAGE);
        }
        return named;
    }

    private State state() {
        String sql = "select count(*), coalesce(sum(version), 0) from snapshot where topic = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, Topics.AGENCY.name());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new State(row.getLong(1), row.getBigDecimal(2));
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
