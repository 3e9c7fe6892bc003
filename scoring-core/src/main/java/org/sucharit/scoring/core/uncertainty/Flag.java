package org.sucharit.scoring.core.uncertainty;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.sucharit.contracts.Label;

/** What must be known to read a margin rightly. */
public enum Flag {
    /** Nothing that was sampled enters. */
    @JsonProperty("fixed")
    FIXED(
            "ไม่มีคะแนนจากการสุ่มตัวอย่าง จึงไม่มีค่าความคลาดเคลื่อน",
            "No sampled answer enters this score, so it has no sampling error."),
    /** Everyone who could answer did. */
    @JsonProperty("census")
    CENSUS(
            "ผู้มีส่วนได้ส่วนเสียตอบครบทุกคน จึงไม่มีความคลาดเคลื่อนจากการสุ่มตัวอย่าง",
            "Everyone of the population took part, so there is no sampling error; the margin is 0."),
    /** The population of some survey is not known, and no correction for it was made. */
    @JsonProperty("population-unknown")
    POPULATION_UNKNOWN(
            "ไม่ทราบจำนวนประชากร จึงไม่ได้ปรับแก้ประชากรจำกัด ช่วงความเชื่อมั่นอาจกว้างเกินจริง",
            "The population is not known, so no finite-population correction was made; the margin may be too wide."),
    /** Some question has fewer than ten answers. */
    @JsonProperty("small-sample")
    SMALL_SAMPLE(
            "มีข้อคำถามที่มีคำตอบน้อยกว่าสิบคำตอบ ช่วงความเชื่อมั่นอาจแคบเกินจริง",
            "Some question has fewer than ten answers; the interval is not to be trusted."),
    /** The score lies so near what it can at most or at least be, or its answers so close together, that t does not fit. */
    @JsonProperty("near-bound")
    NEAR_BOUND(
            "คะแนนอยู่ใกล้ขอบของมาตรวัดหรือคำตอบเหมือนกันเกือบทั้งหมด ไม่ควรเชื่อถือช่วงความเชื่อมั่นนี้",
            "The score is near the end of its scale, or nearly all answers are equal: the interval is not to be trusted.");

    private final String th;
    private final String en;

    Flag(String th, String en) {
        this.th = th;
        this.en = en;
    }

    /** In a sentence. */
    public Label meaning() {
        return new Label(th, en);
    }
}
