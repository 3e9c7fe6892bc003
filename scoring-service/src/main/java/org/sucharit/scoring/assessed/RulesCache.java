package org.sucharit.scoring.assessed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.events.SharedSnapshots;
import org.sucharit.scoring.core.sheet.ScoringRules;

/** Frameworks made ready to score by; a year has few, and every sheet of it needs the same one. */
@ApplicationScoped
public class RulesCache {

    private static final int SIZE = 16;

    private final Map<String, ScoringRules> rules = new LinkedHashMap<>(SIZE, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ScoringRules> eldest) {
            return size() > SIZE;
        }
    };

    private final SharedSnapshots frameworks;

    public RulesCache(SharedSnapshots frameworks) {
        this.frameworks = frameworks;
    }

    /** The rules of a revision of a year's framework that is known here. */
    public Optional<ScoringRules> find(int fiscalYear, int revision) {
        return frameworks.find(Topics.FRAMEWORK, fiscalYear + "/" + revision).map(this::of);
    }

    /** The rules of a framework. A restore may give a revision another content, and another version. */
    public synchronized ScoringRules of(Framework framework) {
        return rules.computeIfAbsent(framework.key() + "@" + framework.version(), key -> ScoringRules.of(framework));
    }
}
