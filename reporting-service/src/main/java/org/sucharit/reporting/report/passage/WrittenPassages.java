package org.sucharit.reporting.report.passage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Places;
import org.sucharit.reporting.report.Amendments;
import org.sucharit.reporting.report.ReportKey;

/** Puts what people have written into a document as it was composed. All methods take part in the caller's transaction. */
@ApplicationScoped
public class WrittenPassages implements Amendments {

    private final PassageRepository passages;

    public WrittenPassages(PassageRepository passages) {
        this.passages = passages;
    }

    @Override
    public long last(ReportKey report) {
        return passages.last(report);
    }

    @Override
    public Document amended(ReportKey report, Document composed, long upTo) {
        if (upTo == 0) {
            return Places.filled(composed, Map.of());
        }
        Map<String, String> texts = new LinkedHashMap<>();
        passages.newest(report, composed.writing().language(), upTo).forEach((place, passage) -> {
            if (passage.text() != null) {
                texts.put(place, passage.text());
            }
        });
        return Places.filled(composed, texts);
    }
}
