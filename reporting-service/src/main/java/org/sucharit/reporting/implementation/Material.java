package org.sucharit.reporting.implementation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.composition.NodeLabels;
import org.sucharit.reporting.composition.PlanWording;
import org.sucharit.reporting.writing.Writing;

/**
 * What the parts of the report share.
 *
 * @param labels of the year reported
 * @param named of the year whose nodes the plan names; empty where its framework is not known
 */
record Material(
        ImplementationSources sources,
        HouseTexts texts,
        NodeLabels labels,
        Optional<NodeLabels> named,
        Assignments assignments,
        PlanWording wording,
        ProgressWording progress) {

    static Material of(ImplementationSources sources, Instant asOf, Writing writing) {
        HouseTexts house = HouseTexts.of("implementation", writing);
        HouseTexts texts = house.with(Map.of(
                "agency", house.name(sources.agency().name()),
                "year", writing.number(sources.plan().fiscalYear()),
                "based-on", writing.number(sources.plan().basedOnFiscalYear()),
                "date", writing.date(asOf)));
        return new Material(
                sources,
                texts,
                NodeLabels.of(sources.framework(), texts),
                sources.named().map(named -> NodeLabels.of(named, texts)),
                Assignments.of(sources),
                new PlanWording(sources.plan(), texts),
                new ProgressWording(texts));
    }

    /** What the plan calls a node by. Where its framework is not known, only indicators have this year's names. */
    String nameOf(String node) {
        boolean indicator =
                framework().indicators().stream().anyMatch(each -> each.code().equals(node));
        return named.map(each -> each.label(node))
                .orElseGet(
                        () -> indicator ? labels.label(node) : texts.writing().digits(node));
    }

    Plan plan() {
        return sources.plan();
    }

    Framework framework() {
        return sources.framework();
    }
}
