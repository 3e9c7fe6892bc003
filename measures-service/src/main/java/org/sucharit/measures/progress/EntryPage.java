package org.sucharit.measures.progress;

import java.util.List;
import org.sucharit.kit.http.Page;

/**
 * A page of what was told, the newest first.
 *
 * @param next what to send as {@code after} for the following page; null on the last
 */
public record EntryPage(List<ProgressLog.Recorded> items, String next) {

    static EntryPage from(Page<ProgressLog.Recorded> page) {
        return new EntryPage(page.items(), page.next());
    }
}
