package org.sucharit.measures.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.sucharit.contracts.Label;

/** What has to be borne in mind with a change or a comparison. */
public enum Caution {
    /** The difference is seen; that the measure made it is not shown. */
    @JsonProperty("observed-only")
    OBSERVED_ONLY(
            "เป็นเพียงความแตกต่างที่สังเกตได้ ไม่ได้พิสูจน์ว่าเกิดจากมาตรการนี้",
            "A difference that was seen. It is not shown that the measure made it."),

    /** No mean is told of so few. */
    @JsonProperty("too-few-agencies")
    TOO_FEW_AGENCIES(
            "มีหน่วยงานที่เปรียบเทียบได้น้อยกว่า " + Comparison.FEWEST + " แห่ง จึงไม่แสดงค่าเปรียบเทียบ",
            "Fewer than " + Comparison.FEWEST + " agencies are comparable, so no comparison is given."),

    /** Other people answered, and it is not known here how many. */
    @JsonProperty("few-respondents")
    FEW_RESPONDENTS(
            "คะแนนมาจากคำตอบของผู้ตอบแบบสำรวจ ซึ่งต่างกลุ่มกันในแต่ละปีและอาจมีจำนวนน้อย คะแนนจึงเปลี่ยนได้โดยบังเอิญ",
            "The figure rests on answers of respondents, others each year and perhaps few: it may change by chance."),

    /** The two years do not ask the same. */
    @JsonProperty("different-frameworks")
    DIFFERENT_FRAMEWORKS(
            "คำถามหรือรายการที่ใช้ประเมินของสองปีไม่เหมือนกันทั้งหมด", "The two years do not ask all the same here."),

    /** The earlier or later score is not announced, or not there. */
    @JsonProperty("not-announced")
    NOT_ANNOUNCED(
            "ยังไม่มีการประกาศคะแนนของปีก่อนหรือปีที่ดำเนินมาตรการ ตัวเลขจึงอาจเปลี่ยนแปลงได้",
            "The score before or after is not announced yet; figures may still change or come."),

    /** Nothing to compare. */
    @JsonProperty("no-figure")
    NO_FIGURE(
            "ไม่มีคะแนนของปีใดปีหนึ่ง จึงไม่ทราบการเปลี่ยนแปลง",
            "There is no figure for one of the years, so no change is known."),

    /** It is drafted, and nobody has approved it. */
    @JsonProperty("not-approved")
    NOT_APPROVED(
            "แผนยังไม่ได้รับการอนุมัติ มาตรการจึงยังไม่มีผลใช้บังคับ",
            "The plan is not approved; its measures are not in force.");

    private final String th;
    private final String en;

    Caution(String th, String en) {
        this.th = th;
        this.en = en;
    }

    public Label text() {
        return new Label(th, en);
    }
}
