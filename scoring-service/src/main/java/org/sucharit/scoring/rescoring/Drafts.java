package org.sucharit.scoring.rescoring;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.events.SnapshotCodec;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.scoring.assessed.CoreProblems;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.FrameworkLimits;
import org.sucharit.scoring.core.tree.InvalidFramework;
import org.sucharit.scoring.core.trend.DraftCrosswalks;
import org.sucharit.scoring.trend.FrameworkChain;

/** The framework that a national run shall go by, found or read, and found fit for it. */
@ApplicationScoped
public class Drafts {

    private static final String DRAFT = "/framework";

    private final FrameworkChain frameworks;
    private final SnapshotCodec codec;

    public Drafts(FrameworkChain frameworks, SnapshotCodec codec) {
        this.frameworks = frameworks;
        this.codec = codec;
    }

    /**
     * What is asked for.
     *
     * @param by a fiscal year, null with a draft; {@code revision} of it, null for the last
     * @param draft in the form of the topic {@code ita.framework.v1}; null or JSON null with a year
     * @throws ProblemException INVALID with every offending place
     */
    public Order order(int fiscalYear, Integer by, Integer revision, JsonNode draft) {
        boolean drafted = draft != null && !draft.isNull();
        requireOne(by, revision, drafted);
        Order order = new Order(fiscalYear, drafted ? checked(draft) : published(by, revision), drafted);
        requireRelated(order);
        return order;
    }

    private static void requireOne(Integer by, Integer revision, boolean drafted) {
        List<Violation> violations = new ArrayList<>();
        if ((by == null) != drafted) {
            violations.add(Violation.at("/by", "one-of", "Name either a fiscal year (by), or a draft (framework)."));
        }
        if (by == null && revision != null) {
            violations.add(Violation.at("/revision", "one-of", "A revision is of a fiscal year: name it in by."));
        }
        ProblemException.requireNone(violations);
    }

    private Framework published(int by, Integer revision) {
        Optional<Framework> framework = revision == null
                ? frameworks.newest(by)
                : frameworks.rules(by, revision).map(ScoringRules::framework);
        return framework.orElseThrow(() -> ProblemException.invalid(List.of(Violation.at(
                revision == null ? "/by" : "/revision",
                "unknown-framework",
                "No such framework of fiscal year " + by + " is known."))));
    }

    private Framework checked(JsonNode json) {
        Framework draft = codec.fromRequest(Topics.FRAMEWORK, json, DRAFT);
        try {
            FrameworkLimits.require(draft);
            ScoringRules.of(draft);
            DraftCrosswalks.require(
                    draft,
                    draft.crosswalks().stream()
                            .flatMap(crosswalk -> frameworks.newest(crosswalk.fiscalYear()).stream())
                            .toList());
        } catch (InvalidFramework e) {
            throw CoreProblems.of(e, DRAFT);
        } catch (InvalidInputs e) {
            throw CoreProblems.of(e, violation -> DRAFT + "/" + violation.place());
        }
        return draft;
    }

    /** Without a crosswalk a whole run would find nothing. */
    private void requireRelated(Order order) {
        Framework source = frameworks
                .newest(order.fiscalYear())
                .orElseThrow(() -> ProblemException.invalid(List.of(Violation.at(
                        "/fiscalYear",
                        "unknown-framework",
                        "No framework of fiscal year " + order.fiscalYear() + " is known."))));
        if (frameworks.crosswalk(source, order.target()).isEmpty()) {
            throw ProblemException.invalid(List.of(Violation.at(
                    order.draft() ? DRAFT + "/crosswalks" : "/by",
                    "no-crosswalk",
                    "No chain of crosswalks leads from fiscal year " + order.fiscalYear() + " to "
                            + order.target().fiscalYear() + ".")));
        }
    }
}
