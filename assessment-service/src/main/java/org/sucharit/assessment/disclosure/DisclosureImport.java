package org.sucharit.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.sucharit.assessment.assessment.Assessments;
import org.sucharit.assessment.assessment.ReviewJson;
import org.sucharit.assessment.framework.Frameworks;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.contracts.assessment.Assessment.Phase;
import org.sucharit.contracts.assessment.Assessment.ReviewState;
import org.sucharit.kit.bulk.BulkKind;
import org.sucharit.kit.bulk.Staging;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;

/**
 * Files of disclosures and their scores. Each lays its rows over what is there; it can be taken back until an assessment
 * that it is about is announced, or something that it said has been changed.
 */
@ApplicationScoped
public class DisclosureImport implements BulkKind {

    private static final int PAGE = 200;

    private final DisclosureStore store;
    private final Assessments assessments;
    private final Frameworks frameworks;

    DisclosureImport(DisclosureStore store, Assessments assessments, Frameworks frameworks) {
        this.store = store;
        this.assessments = assessments;
        this.frameworks = frameworks;
    }

    /**
     * What an import did.
     *
     * @param disclosures how many items something was declared of
     * @param scores how many items were scored
     */
    record Summary(int agencies, int disclosures, int scores) {}

    @Override
    public String name() {
        return "disclosures";
    }

    @Override
    public String role() {
        return Role.NACC_ADMIN;
    }

    @Override
    public boolean countsOnce() {
        return false;
    }

    /**
     * What takes a file's rows.
     *
     * @throws ProblemException NOT_FOUND for a year without assessments
     */
    Function<UUID, Staging> staging(int fiscalYear) {
        Map<String, DisclosureStore.Target> targets = store.targets(fiscalYear);
        if (targets.isEmpty()) {
            throw ProblemException.notFound("No assessment is open in fiscal year " + fiscalYear + ".");
        }
        return importId -> new DisclosureStaging(
                importId, fiscalYear, this, store, targets, revision -> items(fiscalYear, revision));
    }

    Items items(int fiscalYear, int revision) {
        return Items.of(frameworks.find(fiscalYear, revision).orElseThrow());
    }

    /** Makes what an import staged count. */
    Summary takeOver(int fiscalYear, UUID importId) {
        int agencies = 0;
        int scored = 0;
        Map<Integer, Items> items = new HashMap<>();
        for (List<String> page = store.agencies(importId, "", PAGE);
                !page.isEmpty();
                page = store.agencies(importId, page.getLast(), PAGE)) {
            Map<String, Map<String, BigDecimal>> scores = store.scores(importId, page);
            List<String> declaring = store.declaring(importId, page);
            Map<Assessment, List<ItemReview>> reviews = new LinkedHashMap<>();
            for (Assessment assessment : assessments.lock(fiscalYear, page)) {
                String agency = assessment.agency();
                Map<String, BigDecimal> given = scores.getOrDefault(agency, Map.of());
                if ((declaring.contains(agency) && !DisclosureRules.mayDeclare(assessment.phase()))
                        || (!given.isEmpty() && !DisclosureRules.mayScore(assessment.phase()))) {
                    throw new ProblemException(
                            ProblemType.CONFLICT,
                            "The assessment of " + agency + " moved while the file was read. Nothing was taken over.");
                }
                if (!given.isEmpty()) {
                    store.remember(importId, agency, ReviewJson.write(assessment.reviews()));
                    Items known = items.computeIfAbsent(
                            assessment.frameworkRevision(), revision -> items(fiscalYear, revision));
                    reviews.put(assessment, reviewed(assessment.reviews(), given, known));
                }
                agencies++;
                scored += given.size();
            }
            assessments.review(reviews);
        }
        return new Summary(agencies, store.takeOver(fiscalYear, importId), scored);
    }

    /** Reviews with some scores laid over them, in printed order. */
    private static List<ItemReview> reviewed(List<ItemReview> reviews, Map<String, BigDecimal> scores, Items items) {
        Map<String, ItemReview> byItem = new HashMap<>();
        reviews.forEach(review -> byItem.put(review.item(), review));
        scores.forEach((item, score) -> byItem.merge(
                item,
                new ItemReview(item, ReviewState.SCORED, score),
                (old, scored) -> isScored(old, score) ? old : scored));
        return inOrder(byItem, items);
    }

    private static List<ItemReview> inOrder(Map<String, ItemReview> byItem, Items items) {
        return items.codes().stream().map(byItem::get).filter(Objects::nonNull).toList();
    }

    private static boolean isScored(ItemReview review, BigDecimal score) {
        return review != null && review.score() != null && review.score().compareTo(score) == 0;
    }

    @Override
    public int discard(UUID importId, int limit) {
        return store.discard(importId, limit);
    }

    @Override
    public void undo(UUID importId, String target) {
        int fiscalYear = Integer.parseInt(target.substring(target.indexOf('/') + 1));
        Map<Integer, Items> items = new HashMap<>();
        for (List<String> page = store.agencies(importId, "", PAGE);
                !page.isEmpty();
                page = store.agencies(importId, page.getLast(), PAGE)) {
            Map<String, Map<String, BigDecimal>> scores = store.scores(importId, page);
            Map<String, String> before = store.reviewsBefore(importId, page);
            Map<Assessment, List<ItemReview>> reviews = new LinkedHashMap<>();
            for (Assessment assessment : assessments.lock(fiscalYear, page)) {
                if (assessment.phase() == Phase.ANNOUNCED) {
                    throw conflict("The result of " + assessment.agency() + " is announced.");
                }
                Map<String, BigDecimal> given = scores.getOrDefault(assessment.agency(), Map.of());
                if (!given.isEmpty()) {
                    Items known = items.computeIfAbsent(
                            assessment.frameworkRevision(), revision -> items(fiscalYear, revision));
                    reviews.put(
                            assessment,
                            takenBack(assessment, given, ReviewJson.read(before.get(assessment.agency())), known));
                }
            }
            assessments.review(reviews);
        }
        int changed = store.takeBack(fiscalYear, importId);
        if (changed > 0) {
            throw conflict(changed + " of its disclosures have been changed since.");
        }
    }

    /** An assessment's reviews without some scores, and with what was there before them. */
    private static List<ItemReview> takenBack(
            Assessment assessment, Map<String, BigDecimal> given, List<ItemReview> before, Items items) {
        Map<String, ItemReview> byItem = new HashMap<>();
        assessment.reviews().forEach(review -> byItem.put(review.item(), review));
        Map<String, ItemReview> old = new HashMap<>();
        before.forEach(review -> old.put(review.item(), review));
        List<String> changed = new ArrayList<>();
        given.forEach((item, score) -> {
            if (!isScored(byItem.get(item), score)) {
                changed.add(item);
            } else if (old.containsKey(item)) {
                byItem.put(item, old.get(item));
            } else {
                byItem.remove(item);
            }
        });
        if (!changed.isEmpty()) {
            throw conflict("The review of " + String.join(", ", changed) + " of " + assessment.agency()
                    + " has been changed since.");
        }
        return inOrder(byItem, items);
    }

    private static ProblemException conflict(String why) {
        return new ProblemException(ProblemType.CONFLICT, why + " The import cannot be undone as a whole any more.");
    }
}
