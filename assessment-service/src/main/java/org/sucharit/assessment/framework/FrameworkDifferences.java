package org.sucharit.assessment.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.sucharit.assessment.framework.ComposedCrosswalk.Edition;
import org.sucharit.contracts.Label;

/**
 * What a framework changes, compared with another.
 *
 * @param from the framework it is compared with
 * @param changes in the order of the framework, then what was removed; empty where the two say the same
 */
public record FrameworkDifferences(Edition from, Edition to, List<Change> changes) {

    /**
     * One change.
     *
     * @param code of the part, in {@code to} where it is there, else in {@code from}: {@code OIT}, {@code o14},
     *     {@code o14 c1.2}; empty for the framework itself
     * @param aspect what about the part changed; absent for one that was added or removed
     * @param before absent where nothing was said
     * @param after absent where nothing is said
     * @param label the change as a sentence
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(Kind kind, Part part, String code, Aspect aspect, String before, String after, Label label) {}

    /** What happened to a part. */
    public enum Kind {
        @JsonProperty("added")
        ADDED,
        @JsonProperty("removed")
        REMOVED,
        @JsonProperty("renamed")
        RENAMED,
        /** It stands elsewhere, or has another code. */
        @JsonProperty("moved")
        MOVED,
        /** It is answered on another scale. */
        @JsonProperty("rescaled")
        RESCALED,
        @JsonProperty("changed")
        CHANGED
    }

    /** What a framework consists of. */
    public enum Part {
        @JsonProperty("framework")
        FRAMEWORK("กรอบการประเมิน", "Framework"),
        @JsonProperty("band")
        BAND("ระดับ", "Rating"),
        @JsonProperty("scale")
        SCALE("มาตรวัด", "Scale"),
        @JsonProperty("choice")
        CHOICE("ตัวเลือก", "Choice"),
        @JsonProperty("instrument")
        INSTRUMENT("แบบวัด", "Instrument"),
        @JsonProperty("indicator")
        INDICATOR("ตัวชี้วัด", "Indicator"),
        @JsonProperty("sub-indicator")
        SUB_INDICATOR("ตัวชี้วัดย่อย", "Sub-indicator"),
        @JsonProperty("question")
        QUESTION("ข้อ", "Question or item"),
        @JsonProperty("component")
        COMPONENT("องค์ประกอบ", "Component"),
        @JsonProperty("mapping")
        MAPPING("การเทียบข้อ", "Mapping");

        private final String th;
        private final String en;

        Part(String th, String en) {
            this.th = th;
            this.en = en;
        }

        Label label() {
            return new Label(th, en);
        }
    }

    /** What may change about a part. */
    public enum Aspect {
        @JsonProperty("code")
        CODE(Kind.MOVED, "รหัส", "code"),
        @JsonProperty("place")
        PLACE(Kind.MOVED, "ที่อยู่", "place"),
        @JsonProperty("order")
        ORDER(Kind.MOVED, "ลำดับ", "order"),
        @JsonProperty("name")
        NAME(Kind.RENAMED, "ชื่อหรือข้อความ", "name or wording"),
        @JsonProperty("abbreviation")
        ABBREVIATION(Kind.RENAMED, "ชื่อย่อ", "abbreviation"),
        @JsonProperty("scale")
        SCALE(Kind.RESCALED, "มาตรวัด", "scale"),
        @JsonProperty("group")
        GROUP(Kind.CHANGED, "หัวข้อกลุ่ม", "heading"),
        @JsonProperty("asks-for")
        ASKS_FOR(Kind.CHANGED, "รายงานที่ต้องแสดง", "report asked for"),
        @JsonProperty("target")
        TARGET(Kind.CHANGED, "ค่าเป้าหมาย", "target"),
        @JsonProperty("rounding")
        ROUNDING(Kind.CHANGED, "การปัดเศษ", "rounding"),
        @JsonProperty("thresholds")
        THRESHOLDS(Kind.CHANGED, "เกณฑ์ตัดสิน", "thresholds"),
        @JsonProperty("score")
        SCORE(Kind.CHANGED, "คะแนน", "score"),
        @JsonProperty("weight")
        WEIGHT(Kind.CHANGED, "น้ำหนัก", "weight"),
        @JsonProperty("kind")
        KIND(Kind.CHANGED, "ชนิด", "kind"),
        @JsonProperty("family")
        FAMILY(Kind.CHANGED, "กลุ่มแบบวัด", "family"),
        @JsonProperty("sampling")
        SAMPLING(Kind.CHANGED, "จำนวนตัวอย่างขั้นต่ำ", "minimum sample"),
        @JsonProperty("instruments")
        INSTRUMENTS(Kind.CHANGED, "แบบวัดที่ใช้", "instruments"),
        @JsonProperty("condition")
        CONDITION(Kind.CHANGED, "เงื่อนไข", "condition"),
        @JsonProperty("requirement")
        REQUIREMENT(Kind.CHANGED, "ข้อกำหนด", "requirement"),
        @JsonProperty("relation")
        RELATION(Kind.CHANGED, "ความสัมพันธ์", "relation");

        private final Kind kind;
        private final String th;
        private final String en;

        Aspect(Kind kind, String th, String en) {
            this.kind = kind;
            this.th = th;
            this.en = en;
        }

        Kind kind() {
            return kind;
        }

        Label label() {
            return new Label(th, en);
        }
    }
}
