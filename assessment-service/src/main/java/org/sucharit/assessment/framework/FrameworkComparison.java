package org.sucharit.assessment.framework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.sucharit.assessment.framework.ComposedCrosswalk.Edition;
import org.sucharit.assessment.framework.ComposedCrosswalk.Link;
import org.sucharit.assessment.framework.FrameworkDifferences.Aspect;
import org.sucharit.assessment.framework.FrameworkDifferences.Change;
import org.sucharit.assessment.framework.FrameworkDifferences.Kind;
import org.sucharit.assessment.framework.FrameworkDifferences.Part;
import org.sucharit.assessment.framework.FrameworkFacts.Facts;
import org.sucharit.assessment.framework.FrameworkFacts.Subject;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Mapping.Relation;

/**
 * Finds what one framework changes about another. Parts are found again by their code; questions and items of two years
 * by the crosswalk, since another year gives the same code to something else.
 */
final class FrameworkComparison {

    private final Map<Subject, Facts> before;
    private final Map<Subject, Facts> after;
    private final List<Change> changes = new ArrayList<>();

    private FrameworkComparison(Map<Subject, Facts> before, Map<Subject, Facts> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * What {@code to} changes.
     *
     * @param crosswalk between their years, in either direction; empty where both are of one year, or none is known
     */
    static FrameworkDifferences of(Framework from, Framework to, Optional<ComposedCrosswalk> crosswalk) {
        UnaryOperator<String> identities =
                crosswalk.map(known -> identities(from, to, known)).orElse(UnaryOperator.identity());
        FrameworkComparison comparison = new FrameworkComparison(
                FrameworkFacts.of(from, identities), FrameworkFacts.of(to, UnaryOperator.identity()));
        if (from.fiscalYear() != to.fiscalYear()) {
            comparison.leaveOutCrosswalks();
        }
        comparison.compare();
        return new FrameworkDifferences(Edition.of(from), Edition.of(to), List.copyOf(comparison.changes));
    }

    /** By its code, the code under which a question of {@code from} is found in {@code to}. */
    private static UnaryOperator<String> identities(Framework from, Framework to, ComposedCrosswalk crosswalk) {
        boolean back = crosswalk.from().fiscalYear() == to.fiscalYear();
        Map<String, String> equal = new TreeMap<>();
        Set<String> sameCode = new LinkedHashSet<>();
        for (Link link : crosswalk.links()) {
            String earlier = question(link.from());
            String later = question(link.to());
            if (link.relation() == Relation.EQUAL) {
                equal.put(back ? later : earlier, back ? earlier : later);
            } else if (earlier.equals(later)) {
                sameCode.add(earlier);
            }
        }
        sameCode.removeAll(equal.keySet());
        sameCode.removeAll(equal.values());
        return code -> equal.getOrDefault(code, sameCode.contains(code) ? code : from.fiscalYear() + " " + code);
    }

    private static String question(String node) {
        return node.substring(node.indexOf('.') + 1);
    }

    /** Those of two years lead to different ones. */
    private void leaveOutCrosswalks() {
        before.keySet().removeIf(subject -> subject.part() == Part.MAPPING);
        after.keySet().removeIf(subject -> subject.part() == Part.MAPPING);
    }

    private void compare() {
        after.forEach((subject, facts) -> {
            Facts old = before.get(subject);
            if (old != null) {
                aspects(subject, old, facts);
            } else if (comesAlone(facts, before)) {
                Label name = name(subject, facts, true);
                add(Kind.ADDED, subject, facts, "เพิ่ม" + name.th(), name.en() + " was added.");
            }
        });
        before.forEach((subject, facts) -> {
            if (!after.containsKey(subject) && comesAlone(facts, after)) {
                Label name = name(subject, facts, true);
                add(Kind.REMOVED, subject, facts, "ตัด" + name.th() + " ออก", name.en() + " was removed.");
            }
        });
    }

    /** A part that comes or goes with what it belongs to is not told by itself. */
    private static boolean comesAlone(Facts facts, Map<Subject, Facts> others) {
        return facts.owner() == null || others.containsKey(facts.owner());
    }

    private void add(Kind kind, Subject subject, Facts facts, String th, String en) {
        changes.add(new Change(kind, subject.part(), facts.code(), null, null, null, new Label(th, en)));
    }

    private void aspects(Subject subject, Facts old, Facts facts) {
        for (Aspect aspect : Aspect.values()) {
            String was = old.said().get(aspect);
            String is = facts.said().get(aspect);
            if (!Objects.equals(was, is)) {
                Label name = name(subject, facts, aspect != Aspect.NAME);
                Label label = new Label(
                        name.th() + ": " + aspect.label().th() + " เปลี่ยนจาก " + quoted(was, "ไม่ระบุ") + " เป็น "
                                + quoted(is, "ไม่ระบุ"),
                        name.en() + ": " + aspect.label().en() + " changed from " + quoted(was, "nothing") + " to "
                                + quoted(is, "nothing") + ".");
                // What was not known before has not moved or got another name.
                Kind kind = was == null || is == null ? Kind.CHANGED : aspect.kind();
                changes.add(new Change(kind, subject.part(), facts.code(), aspect, was, is, label));
            }
        }
    }

    /** How a part is called: what it is, its code and, where it is asked for and known, its name. */
    private static Label name(Subject subject, Facts facts, boolean withName) {
        Label part = subject.part().label();
        Label name = withName ? facts.name() : null;
        return new Label(
                called(part.th(), facts.code(), name == null ? null : name.th()),
                called(part.en(), facts.code(), name == null ? null : name.en()));
    }

    private static String called(String part, String code, String name) {
        return (part + " " + code).strip() + (name == null || name.equals(code) ? "" : " “" + name + "”");
    }

    private static String quoted(String value, String absent) {
        return value == null ? absent : "“" + value + "”";
    }
}
