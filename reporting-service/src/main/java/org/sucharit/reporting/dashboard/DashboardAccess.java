package org.sucharit.reporting.dashboard;

import jakarta.enterprise.context.RequestScoped;
import org.sucharit.kit.identity.Caller;
import org.sucharit.reporting.figures.Area;

/** Who is told what: announced results everybody, others those who may read about all agencies of an area. */
@RequestScoped
public class DashboardAccess {

    private final Caller caller;

    public DashboardAccess(Caller caller) {
        this.caller = caller;
    }

    /** Requires that the caller may be told of all agencies of an area. */
    public void require(Area area, Scope scope) {
        if (scope == Scope.INTERNAL) {
            caller.requireReadingOfAll(province(area));
        }
    }

    /** Requires that the caller may be told of one agency. */
    public void require(String agency, String province, Scope scope) {
        caller.requireReadingOf(agency, province, scope == Scope.ANNOUNCED);
    }

    /** The most that the caller may be told of an area. */
    public Scope widest(Area area) {
        return mayReadAll(area) ? Scope.INTERNAL : Scope.ANNOUNCED;
    }

    /** The most that the caller may be told of an agency. */
    public Scope widest(String agency, String province) {
        return caller.mayReadUnannounced(agency, province) ? Scope.INTERNAL : Scope.ANNOUNCED;
    }

    private boolean mayReadAll(Area area) {
        try {
            caller.requireReadingOfAll(province(area));
            return true;
        } catch (SecurityException e) {
            return false;
        }
    }

    /** The province that the area lies in; null where it lies in none. */
    private static String province(Area area) {
        return switch (area.kind()) {
            case PROVINCE -> area.code();
            case DISTRICT -> area.code().substring(0, area.code().indexOf('/'));
            case NATION, REGION, TYPE, SIZE, PEERS -> null;
        };
    }
}
