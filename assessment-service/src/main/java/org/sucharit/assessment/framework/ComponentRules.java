package org.sucharit.assessment.framework;

import static org.sucharit.assessment.framework.FrameworkRules.each;
import static org.sucharit.assessment.framework.FrameworkRules.unique;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sucharit.assessment.framework.FrameworkMistake.Code;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Component;
import org.sucharit.contracts.framework.Framework.Limits;

/**
 * The rules of what items must show: each component is whole in itself, what they continue exists and does not go in
 * circles, and only an item asks for a report.
 */
final class ComponentRules {

    /** An item that another continues, and where that is said. */
    private record Dependency(String item, String path) {}

    private final Leaves leaves;
    private final Optional<Set<String>> items;
    private final Mistakes mistakes;
    private final Map<String, List<Dependency>> dependencies = new LinkedHashMap<>();

    private ComponentRules(Framework framework, Mistakes mistakes) {
        this.leaves = new Leaves(framework);
        this.items = leaves.items();
        this.mistakes = mistakes;
    }

    static void check(Framework framework, Mistakes mistakes) {
        ComponentRules rules = new ComponentRules(framework, mistakes);
        rules.leaves.readable().forEach(rules::leaf);
        Set<String> done = new HashSet<>();
        rules.dependencies.keySet().forEach(item -> rules.circles(item, new HashSet<>(), done));
    }

    private void leaf(Leaves.Leaf leaf) {
        if (leaf.question().asksFor() != null && !leaves.isItem(leaf).orElse(true)) {
            mistakes.add(
                    leaf.path() + "/asksFor",
                    Code.MISPLACED,
                    "Remove this: only an item of a disclosure asks for a report.");
        }
        List<Component> components = leaf.question().components();
        if (components == null || components.isEmpty()) {
            return;
        }
        String path = leaf.path() + "/components";
        if (!leaves.isItem(leaf).orElse(true)) {
            mistakes.add(path, Code.MISPLACED, "Remove these: only an item of a disclosure has components.");
        }
        if (count(components) > Limits.COMPONENTS) {
            mistakes.add(path, Code.TOO_LARGE, "Write at most " + Limits.COMPONENTS + " of them, elements included.");
        }
        each(components, path, (component, at) -> component(leaf.question().code(), component, at));
    }

    private static int count(List<Component> components) {
        return components.size()
                + components.stream()
                        .filter(component -> component != null && component.elements() != null)
                        .mapToInt(component -> count(component.elements()))
                        .sum();
    }

    private void component(String item, Component component, String path) {
        quantity(component, path);
        if (component.text() != null && component.kind() == Component.Kind.PERIOD && component.period() == null) {
            mistakes.add(path, Code.COMPONENT, "Add the \"period\" that this component asks for.");
        }
        if (component.kind() == Component.Kind.CONSISTENT
                && component.dependsOn() != null
                && component.dependsOn().isEmpty()) {
            mistakes.add(path, Code.COMPONENT, "Name under \"dependsOn\" what this component must agree with.");
        }
        dependsOn(item, component, path + "/dependsOn");
        each(component.elements(), path + "/elements", (element, at) -> component(item, element, at));
    }

    private void quantity(Component component, String path) {
        boolean counts = component.quantifier() == Component.Quantifier.AT_LEAST;
        if (counts && component.atLeast() == null) {
            mistakes.add(path, Code.COMPONENT, "Say how many under \"atLeast\".");
        } else if (!counts && component.quantifier() != null && component.atLeast() != null) {
            mistakes.add(path + "/atLeast", Code.COMPONENT, "Remove this, or let the quantifier be at-least.");
        }
        int needed = component.quantifier() == Component.Quantifier.ONE_OF
                ? 2
                : component.quantifier() == Component.Quantifier.EXAMPLES ? 1 : 0;
        if (component.elements() != null && component.elements().size() < needed) {
            mistakes.add(
                    path + "/quantifier",
                    Code.COMPONENT,
                    "List under \"elements\" what there is to choose from, at least " + needed + ".");
        }
    }

    private void dependsOn(String item, Component component, String path) {
        unique(component.dependsOn(), path, "", code -> code, mistakes);
        each(component.dependsOn(), path, (code, at) -> {
            if (code.equals(item)) {
                mistakes.add(at, Code.DEPENDENCY_CYCLE, "Name another item: " + item + " cannot continue itself.");
            } else if (items.isPresent() && !items.get().contains(code)) {
                mistakes.add(at, Code.UNKNOWN_REFERENCE, "There is no item " + code + " in this framework.");
            } else if (item != null) {
                dependencies.computeIfAbsent(item, key -> new ArrayList<>()).add(new Dependency(code, at));
            }
        });
    }

    /** Follows what an item continues; an item met again on the way closes a circle. */
    private void circles(String item, Set<String> way, Set<String> done) {
        if (done.contains(item)) {
            return;
        }
        way.add(item);
        for (Dependency dependency : dependencies.getOrDefault(item, List.of())) {
            if (way.contains(dependency.item())) {
                mistakes.add(
                        dependency.path(),
                        Code.DEPENDENCY_CYCLE,
                        dependency.item() + " itself continues " + item + "; remove one of the two.");
            } else {
                circles(dependency.item(), way, done);
            }
        }
        way.remove(item);
        done.add(item);
    }
}
