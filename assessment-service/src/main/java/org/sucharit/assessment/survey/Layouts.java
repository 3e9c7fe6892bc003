package org.sucharit.assessment.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sucharit.assessment.answers.AnswerLayout;
import org.sucharit.assessment.framework.Frameworks;
import org.sucharit.contracts.framework.Framework;

/** How answers lie in bytes, by framework revision and instrument. A revision never changes, so neither does this. */
@ApplicationScoped
public class Layouts {

    private static final int SIZE = 64;

    private final Frameworks frameworks;
    private final Map<String, AnswerLayout> layouts = new LinkedHashMap<>(SIZE, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AnswerLayout> eldest) {
            return size() > SIZE;
        }
    };

    public Layouts(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    AnswerLayout of(int fiscalYear, int revision, String instrument) {
        String key = fiscalYear + "/" + revision + "/" + instrument;
        synchronized (layouts) {
            AnswerLayout known = layouts.get(key);
            if (known != null) {
                return known;
            }
        }
        Framework framework = frameworks.find(fiscalYear, revision).orElseThrow();
        AnswerLayout layout = AnswerLayout.of(framework, instrument);
        synchronized (layouts) {
            layouts.put(key, layout);
        }
        return layout;
    }
}
