package org.sucharit.kit.bulk;

import java.util.UUID;
import org.sucharit.kit.problem.ProblemException;

/**
 * How an import is called outside: {@code scoring-0190163d-8694-739b-aea5-966c26f8ad91}. Several services share one
 * origin, and so the name of the one that has it goes before it.
 *
 * @param service its name
 */
record ImportId(String service, UUID id) {

    static final String ROOT = "/api/v1/imports";

    /** @throws ProblemException NOT_FOUND where it is none of this service */
    static ImportId parse(String text, String service) {
        String prefix = service + "-";
        try {
            if (text.startsWith(prefix)) {
                UUID id = UUID.fromString(text.substring(prefix.length()));
                // Shorter spellings that the class library would take are none of ours.
                if (text.equals(prefix + id)) {
                    return new ImportId(service, id);
                }
            }
        } catch (IllegalArgumentException e) {
            // The same as any other name that there is not.
        }
        throw ProblemException.notFound("There is no such import here.");
    }

    String text() {
        return service + "-" + id;
    }

    String address() {
        return ROOT + "/" + text();
    }

    String violations() {
        return address() + "/violations";
    }
}
