package org.sucharit.kit.bulk;

import io.quarkus.arc.All;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sucharit.kit.events.EventsConfig;
import org.sucharit.kit.http.Page;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;

/** What the caller may know and take back of the imports there were. */
@ApplicationScoped
class ImportHistory {

    private final ImportStore store;
    private final Caller caller;
    private final String service;
    private final Map<String, BulkKind> kinds;

    ImportHistory(ImportStore store, Caller caller, EventsConfig events, @All List<BulkKind> kinds) {
        this.store = store;
        this.caller = caller;
        this.service = events.service();
        this.kinds = kinds.stream().collect(Collectors.toMap(BulkKind::name, Function.identity()));
    }

    /**
     * The caller's own imports, an administrator's all of this service; newest first.
     *
     * @param state as spelt on the wire; null for all
     * @param after id of the last import of the page before; null for the first page
     */
    Page<ImportAnswer> list(String state, String after, int limit) {
        UUID last = after == null ? null : ImportId.parse(after, service).id();
        return Page.of(
                store.list(caller.has(Role.NACC_ADMIN) ? null : caller.name(), state(state), last, limit + 1).stream()
                        .map(this::answer)
                        .toList(),
                limit,
                ImportAnswer::id);
    }

    private static ImportState state(String code) {
        return code == null
                ? null
                : Wire.parse(ImportState.class, code)
                        .orElseThrow(() -> ProblemException.invalid(List.of(Violation.at(
                                "state", "unknown-state", "Must be one of " + Wire.codes(ImportState.class) + "."))));
    }

    ImportAnswer get(String id) {
        return answer(visible(id, false));
    }

    /** @param after number of the last violation of the page before; 0 for the first page */
    Page<Violation> violations(String id, int after, int limit) {
        Page<ImportStore.Numbered> page = Page.of(
                store.violations(visible(id, false).id(), after, limit + 1),
                limit,
                violation -> Integer.toString(violation.number()));
        return new Page<>(
                page.items().stream().map(ImportStore.Numbered::violation).toList(), page.next());
    }

    /**
     * Takes an import back as a whole; one that was taken back already stays so.
     *
     * @throws ForbiddenException unless the caller sent it and might send it still, or is an administrator
     * @throws ProblemException CONFLICT where it does not count, or too much has been built on it
     */
    @Transactional
    ImportAnswer undo(String id) {
        StoredImport stored = visible(id, true);
        BulkKind kind = kinds.get(stored.kind());
        if (!caller.has(Role.NACC_ADMIN)) {
            caller.require(kind.role());
        }
        if (stored.state() == ImportState.UNDONE) {
            return answer(stored);
        }
        if (stored.state() != ImportState.COMMITTED) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "Only what is committed can be undone; this import is " + Wire.code(stored.state()) + ".");
        }
        kind.undo(stored.id(), stored.target());
        store.undone(stored.id());
        return get(id);
    }

    private StoredImport visible(String text, boolean locked) {
        UUID id = ImportId.parse(text, service).id();
        StoredImport stored = (locked ? store.locked(id) : store.byId(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such import here."));
        if (!caller.has(Role.NACC_ADMIN) && !stored.caller().equals(caller.name())) {
            throw new ForbiddenException();
        }
        return stored;
    }

    private ImportAnswer answer(StoredImport stored) {
        return ImportAnswer.from(stored, new ImportId(service, stored.id()));
    }
}
