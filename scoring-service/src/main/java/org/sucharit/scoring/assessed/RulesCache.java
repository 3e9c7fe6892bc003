package org.sucharit.scoring.assessed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.events.Snapshots;
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

    private final Snapshots snapshots;

    public RulesCache(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** The rules of a revision of a year's framework that is known here; it is read once, not for every sheet. */
    public Optional<ScoringRules> find(int fiscalYear, int revision) {
        String key = fiscalYear + "/" + revision;
        return snapshots
                .version(Topics.FRAMEWORK, key)
                .flatMap(version -> Optional.ofNullable(cached(key, version))
                        .or(() -> snapshots.find(Topics.FRAMEWORK, key).map(this::of)));
    }

    private synchronized ScoringRules cached(String key, long version) {
        return rules.get(key + "@" + version);
    }

    /** The rules of a framework. A restore may give a revision another content, and another version. */
    public synchronized ScoringRules of(Framework framework) {
        return rules.computeIfAbsent(framework.key() + "@" + framework.version(), key -> ScoringRules.of(framework));
    }
}
