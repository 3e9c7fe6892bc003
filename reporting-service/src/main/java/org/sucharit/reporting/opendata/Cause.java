package org.sucharit.reporting.opendata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sucharit.reporting.opendata.file.Changes;

/** Why there is another version. */
@Schema(name = "DatasetCause")
public enum Cause {
    /** There was none before. */
    @JsonProperty("first")
    FIRST,
    @JsonProperty("announcement")
    ANNOUNCEMENT,
    @JsonProperty("correction")
    CORRECTION,
    /** Agencies have another name, kind or place. */
    @JsonProperty("agency")
    AGENCY,
    @JsonProperty("withdrawal")
    WITHDRAWAL,
    /** Nothing but what is said about the data, or a summary. */
    @JsonProperty("description")
    DESCRIPTION;

    static Set<Cause> of(int version, Changes changes) {
        if (version == 1) {
            return EnumSet.of(FIRST);
        }
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (changes.areNone()) {
            causes.add(DESCRIPTION);
        }
        if (changes.added() > 0) {
            causes.add(ANNOUNCEMENT);
        }
        if (changes.corrected() > 0) {
            causes.add(CORRECTION);
        }
        if (changes.renamed() > 0) {
            causes.add(AGENCY);
        }
        if (changes.removed() > 0) {
            causes.add(WITHDRAWAL);
        }
        return causes;
    }
}
