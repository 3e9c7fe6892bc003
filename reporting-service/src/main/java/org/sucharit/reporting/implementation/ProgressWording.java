package org.sucharit.reporting.implementation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.composition.PlanWording;
import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.CellBlock;
import org.sucharit.reporting.document.Checkbox;
import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.document.Paragraph;

/** How progress is told: by the two boxes of the form, by its finer state, by what was told, and by what shows it. */
final class ProgressWording {

    /** A report tells what came last; the whole course is in the plan. */
    private static final int NEWEST = 3;

    private final HouseTexts texts;

    ProgressWording(HouseTexts texts) {
        this.texts = texts;
    }

    /**
     * The form's two boxes, then the state, then what was told last.
     *
     * @param place where people may tell otherwise what was told
     */
    List<CellBlock> boxed(String place, Plan.Progress progress) {
        boolean acted = isActedOn(progress);
        List<CellBlock> blocks = new ArrayList<>();
        blocks.add(new Checkbox(texts.get("progress.box.not-acted"), !acted));
        blocks.add(new Checkbox(texts.get("progress.box.acted"), acted));
        blocks.addAll(state(progress));
        blocks.addAll(PlanWording.at(place, told(progress)));
        blocks.addAll(evidence(progress));
        return blocks;
    }

    /**
     * Which box of the form is ticked. The form knows two states and the plan four: what is under way or done was acted
     * on; what was given up was acted on where something had been done before, for else nothing ever was.
     */
    private static boolean isActedOn(Plan.Progress progress) {
        return switch (progress.state()) {
            case NOT_STARTED -> false;
            case IN_OPERATION, DONE -> true;
            case STOPPED -> progress.entries().stream().map(Plan.Entry::state).anyMatch(ProgressWording::isAction);
        };
    }

    private static boolean isAction(Plan.ProgressState state) {
        return state == Plan.ProgressState.IN_OPERATION || state == Plan.ProgressState.DONE;
    }

    /** The state, whether it is in time where that matters, and why it was given up. */
    List<CellBlock> state(Plan.Progress progress) {
        List<CellBlock> blocks = new ArrayList<>();
        blocks.add(new Badge(name(progress.state()), tone(progress.state())));
        if (progress.timeliness() == Plan.Timeliness.LATE) {
            blocks.add(new Badge(texts.get("progress.late"), Badge.Tone.BAD));
        } else if (progress.timeliness() == Plan.Timeliness.DUE) {
            blocks.add(new Badge(texts.get("progress.due"), Badge.Tone.CAUTION));
        }
        String reason = reason(progress);
        if (reason != null) {
            blocks.add(Paragraph.of(texts.get("progress.reason", "reason", reason)));
        }
        return blocks;
    }

    /** A step's text with its state, where something was told of it by itself. */
    String step(Plan.Step step) {
        if (step.progress() == null) {
            return step.text();
        }
        String reason = reason(step.progress());
        return reason == null
                ? texts.get(
                        "progress.step",
                        "text",
                        step.text(),
                        "state",
                        name(step.progress().state()))
                : texts.get(
                        "progress.step-stopped",
                        "text",
                        step.text(),
                        "state",
                        name(step.progress().state()),
                        "reason",
                        reason);
    }

    /** What was told last, the newest first; says so where nothing was, not even why it was given up. */
    List<CellBlock> told(Plan.Progress progress) {
        List<String> told = progress.entries().stream()
                .map(this::entry)
                .filter(text -> !text.isEmpty())
                .limit(NEWEST)
                .toList();
        if (told.isEmpty()) {
            return reason(progress) == null ? List.of(Paragraph.note(texts.get("progress.untold"))) : List.of();
        }
        return List.of(ItemList.of(ItemList.Marking.BULLET, told));
    }

    private String entry(Plan.Entry entry) {
        return joined(
                entry.text(),
                entry.activityDate() == null
                        ? null
                        : texts.get("progress.on", "day", texts.writing().date(entry.activityDate())),
                entry.place() == null ? null : texts.get("progress.at", "place", entry.place()));
    }

    /** What shows it, each document once; nothing where there is none. */
    List<CellBlock> evidence(Plan.Progress progress) {
        List<String> shown = progress.entries().stream()
                .flatMap(entry -> entry.evidence().stream())
                .distinct()
                .map(this::evidence)
                .toList();
        return shown.isEmpty()
                ? List.of()
                : List.of(
                        Paragraph.strong(texts.get("progress.evidence.heading")),
                        ItemList.of(ItemList.Marking.BULLET, shown));
    }

    private String evidence(Plan.Evidence evidence) {
        return joined(
                evidence.kind(),
                evidence.number() == null
                        ? null
                        : texts.get(
                                "progress.evidence.number",
                                "number",
                                texts.writing().digits(evidence.number())),
                evidence.date() == null
                        ? null
                        : texts.get(
                                "progress.evidence.dated",
                                "day",
                                texts.writing().date(evidence.date())),
                evidence.place() == null ? null : texts.get("progress.at", "place", evidence.place()),
                where(evidence.url()));
    }

    /** A file that was handed in has no address for everyone. */
    private String where(String url) {
        if (url == null) {
            return texts.get("progress.evidence.paper");
        }
        return url.startsWith("/") ? texts.get("progress.evidence.file") : url;
    }

    private String name(Plan.ProgressState state) {
        return texts.get("progress.state." + HouseTexts.code(state));
    }

    private static String reason(Plan.Progress progress) {
        return progress.state() != Plan.ProgressState.STOPPED
                ? null
                : progress.entries().stream()
                        .map(Plan.Entry::reason)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static Badge.Tone tone(Plan.ProgressState state) {
        return switch (state) {
            case DONE -> Badge.Tone.GOOD;
            case IN_OPERATION -> Badge.Tone.NEUTRAL;
            case NOT_STARTED -> Badge.Tone.CAUTION;
            case STOPPED -> Badge.Tone.BAD;
        };
    }

    private static String joined(String... parts) {
        return String.join(
                " ",
                Stream.of(parts)
                        .filter(Objects::nonNull)
                        .filter(part -> !part.isBlank())
                        .toList());
    }
}
