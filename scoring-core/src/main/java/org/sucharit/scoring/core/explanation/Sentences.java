package org.sucharit.scoring.core.explanation;

import static org.sucharit.scoring.core.explanation.Wording.label;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score.Difference;
import org.sucharit.contracts.score.Score.Difference.Kind;
import org.sucharit.scoring.core.sheet.ScoringRules;

/** Puts the contradictions of a printed table into words: where, what is printed, what follows, and from what. */
public final class Sentences {

    private static final String SEPARATOR = ", ";
    private static final Map<String, Label> CODES = Map.of(
            "meets", label("ผ่านเกณฑ์", "meets"),
            "does-not-meet", label("ไม่ผ่านเกณฑ์", "does not meet"),
            "raise", label("เพื่อยกระดับ", "to raise"),
            "maintain", label("เพื่อรักษาระดับ", "to maintain"));

    private final Places places;

    private Sentences(Places places) {
        this.places = places;
    }

    /** The sentences of differences under these rules; build it once for many. */
    public static Sentences under(ScoringRules rules) {
        return new Sentences(new Places(rules.tree(), rules.framework()));
    }

    /** The sentence of one difference. */
    public static Label of(Difference difference, Framework framework) {
        return under(ScoringRules.of(framework)).of(difference);
    }

    /** The sentence of one difference; nodes, ratings and choices that the framework does not know appear by code. */
    public Label of(Difference difference) {
        Label place = places.place(difference.node());
        Label found = found(difference);
        Label expected = spelt(difference.kind(), difference.expected());
        Label what = what(difference, found, expected);
        return label(place.th() + " " + what.th(), place.en() + ": " + what.en());
    }

    private static Label what(Difference difference, Label found, Label expected) {
        return switch (difference.kind()) {
            case VALUE -> value(difference, found, expected);
            case ROUNDING -> rounding(difference, found, expected);
            case UNREACHABLE ->
                label(
                        "%s ไม่มีคะแนนรายข้อชุดใดที่ผู้ประเมินให้ได้แล้วทำให้เกิดคะแนนนี้ คะแนนใกล้เคียงที่เป็นไปได้คือ %s"
                                .formatted(found.th(), expected.th()),
                        "%s; no scores that assessors can give the items make this. Nearest that they can make: %s."
                                .formatted(found.en(), expected.en()));
            case GRIM ->
                label(
                        "%s ไม่มีจำนวนผู้ตอบที่เป็นไปได้จำนวนใดให้ค่าเฉลี่ยนี้ คะแนนใกล้เคียงที่เป็นไปได้คือ %s"
                                .formatted(found.th(), expected.th()),
                        "%s; no number of respondents that could have answered has this mean. Nearest that is possible: %s."
                                .formatted(found.en(), expected.en()));
            case VERDICT ->
                label(
                        "%s แต่ตามเกณฑ์ต้องเป็น %s".formatted(found.th(), expected.th()),
                        "%s; by the criterion it is %s.".formatted(found.en(), expected.en()));
            case RATING ->
                label(
                        "%s แต่ตามเงื่อนไขของระดับผลการประเมินต้องเป็น %s".formatted(found.th(), expected.th()),
                        "%s; by the conditions of the ratings it is %s.".formatted(found.en(), expected.en()));
            case GUIDANCE_WRONG ->
                label(
                        "%s แต่แนวทางที่สอดคล้องกับคะแนนและเกณฑ์คือ %s".formatted(found.th(), expected.th()),
                        "%s; what fits the score and the thresholds is %s.".formatted(found.en(), expected.en()));
            case GUIDANCE_MISSING ->
                label(
                        "ไม่ได้พิมพ์แนวทางไว้ ทั้งที่ข้ออื่นในตารางเดียวกันมี แนวทางที่ควรมีคือ %s"
                                .formatted(expected.th()),
                        "no guidance is printed, though others of the table have some; due is %s."
                                .formatted(expected.en()));
            case NAME ->
                label(
                        "%s แต่ชื่อตามกรอบการประเมินคือ %s".formatted(found.th(), expected.th()),
                        "%s; its name in the framework is %s.".formatted(found.en(), expected.en()));
            case NUMBER ->
                label(
                        "%s แต่หมายเลขตามกรอบการประเมินคือ %s".formatted(found.th(), expected.th()),
                        "%s; its number in the framework is %s.".formatted(found.en(), expected.en()));
        };
    }

    private static Label value(Difference difference, Label found, Label expected) {
        if (difference.level() == null) {
            return label(
                    "%s แต่เมื่อคำนวณจากผลที่วัดได้จริงจะได้ %s คะแนน".formatted(found.th(), expected.th()),
                    "%s; what was measured gives %s.".formatted(found.en(), expected.en()));
        }
        Label level = Wording.level(difference.level());
        return label(
                "%s แต่เมื่อคำนวณจาก%sที่พิมพ์ไว้จะได้ %s คะแนน".formatted(found.th(), level.th(), expected.th()),
                "%s; the printed %s give %s.".formatted(found.en(), level.en(), expected.en()));
    }

    private static Label rounding(Difference difference, Label found, Label expected) {
        Label plain = difference.level() == null
                ? label("ผลที่วัดได้จริง", "what was measured gives")
                : label(
                        Wording.level(difference.level()).th() + "ที่พิมพ์ไว้",
                        "the printed " + Wording.level(difference.level()).en() + " give");
        Label explained = difference.policies().isEmpty()
                ? label(
                        "ความต่างนี้อธิบายได้ด้วยการปัดเศษของคะแนนที่พิมพ์ไว้",
                        "the rounding of the printed scores explains the difference")
                : policies(difference);
        return label(
                "%s แต่เมื่อคำนวณจาก%sและปัดเศษแบบครึ่งปัดขึ้นจะได้ %s คะแนน %s"
                        .formatted(found.th(), plain.th(), expected.th(), explained.th()),
                "%s; %s %s when rounded half-up; %s.".formatted(found.en(), plain.en(), expected.en(), explained.en()));
    }

    private static Label policies(Difference difference) {
        Label fitting = Wording.join(
                "; ", difference.policies().stream().map(Wording::policy).toList());
        return label(
                "ความต่างนี้เกิดจากวิธีปัดเศษ วิธีที่ให้ผลตรงกับที่พิมพ์ไว้คือ " + fitting.th(),
                "what is printed fits: " + fitting.en());
    }

    private Label found(Difference difference) {
        if (difference.found() == null) {
            return label("ไม่มีข้อมูลที่พิมพ์ไว้", "nothing is printed");
        }
        Label found = spelt(difference.kind(), difference.found());
        return switch (difference.kind()) {
            case VALUE, ROUNDING, UNREACHABLE, GRIM ->
                label("พิมพ์ไว้ " + found.th() + " คะแนน", "printed as " + found.en());
            default -> label("พิมพ์ไว้ว่า " + found.th(), "printed as " + found.en());
        };
    }

    /** What a difference names by code, in words; several joined as they are. */
    private Label spelt(Kind kind, String codes) {
        if (codes == null) {
            return label("ไม่ปรากฏ", "not known");
        }
        return switch (kind) {
            case VERDICT, GUIDANCE_WRONG, GUIDANCE_MISSING ->
                each(codes, code -> CODES.getOrDefault(code, label(code, code)));
            case RATING -> each(codes, places::rating);
            case NAME -> quoted(label(codes, codes));
            default -> label(codes, codes);
        };
    }

    private static Label each(String codes, Function<String, Label> name) {
        return Wording.list(List.of(codes.split(SEPARATOR, -1)), code -> quoted(name.apply(code)));
    }

    private static Label quoted(Label name) {
        return label("“" + name.th() + "”", "“" + name.en() + "”");
    }
}
