package org.sucharit.kit.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import as it is told.
 *
 * @param id of the import, with the name of its service before it
 * @param kind what its rows are
 * @param target what it is for
 * @param state how far it has come
 * @param partial whether good rows are taken where others are bad
 * @param rows that were read, the header not counted
 * @param committedRows rows that count; of a dry run, that would
 * @param bytes of its content that were read, unpacked
 * @param violations how many were found
 * @param summary what its kind has to say; its shape depends on the kind
 * @param startedAt when its request came
 * @param heartbeatAt when progress was last noted
 * @param finishedAt when it reached its state; absent while it is being received
 * @param links where to look next
 */
@Schema(name = "Import", description = "A file that was sent")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportAnswer(
        String id,
        String kind,
        String target,
        ImportState state,
        boolean partial,
        long rows,
        long committedRows,
        long bytes,
        long violations,

        @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT) @JsonRawValue
        String summary,

        Instant startedAt,
        Instant heartbeatAt,
        Instant finishedAt,
        Links links) {

    /**
     * Where to look next.
     *
     * @param self the import
     * @param violations a list of them
     */
    @Schema(name = "ImportLinks")
    public record Links(String self, String violations) {}

    static ImportAnswer from(StoredImport stored, ImportId id) {
        return new ImportAnswer(
                id.text(),
                stored.kind(),
                stored.target(),
                stored.state(),
                stored.partial(),
                stored.rows(),
                stored.committedRows(),
                stored.bytes(),
                stored.violations(),
                stored.summary(),
                stored.startedAt(),
                stored.heartbeatAt(),
                stored.finishedAt(),
                new Links(id.address(), id.violations()));
    }
}
