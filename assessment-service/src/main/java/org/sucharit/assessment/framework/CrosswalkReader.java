package org.sucharit.assessment.framework;

import java.util.regex.Pattern;
import org.sucharit.contracts.framework.Framework.Crosswalk;
import org.sucharit.contracts.framework.Framework.Mapping;

/** Reads how the leaves of a framework relate to those of an earlier year's. */
final class CrosswalkReader {

    private static final Pattern LEAF = Pattern.compile("[A-Z][A-Z0-9]{0,15}\\.[a-z]{1,3}[1-9][0-9]{0,2}");

    private CrosswalkReader() {}

    static Crosswalk read(Spot spot) {
        Spot.Fields fields = spot.object("fiscalYear", "mappings");
        if (fields == null) {
            return null;
        }
        Integer fiscalYear = fields.required("fiscalYear", FrameworkReader::fiscalYear);
        return new Crosswalk(
                fiscalYear == null ? 0 : fiscalYear,
                fields.required("mappings", list -> list.list(CrosswalkReader::mapping)));
    }

    private static Mapping mapping(Spot spot) {
        Spot.Fields fields = spot.object("from", "to", "relation");
        if (fields == null) {
            return null;
        }
        String from = fields.optional("from", "", CrosswalkReader::leaf);
        String to = fields.optional("to", "", CrosswalkReader::leaf);
        Mapping.Relation relation = fields.required("relation", word -> word.oneOf(Mapping.Relation.class));
        // An end that could not be read is not one that is absent.
        return from == null || to == null || relation == null
                ? null
                : new Mapping(from.isEmpty() ? null : from, to.isEmpty() ? null : to, relation);
    }

    private static String leaf(Spot spot) {
        return spot.code(LEAF, "OIT.o14");
    }
}
