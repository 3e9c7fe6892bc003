package org.sucharit.scoring.core.uncertainty;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.sucharit.contracts.Label;

/** Why there is no margin, or no probability of a rating. */
public enum Unavailable {
    @JsonProperty("no-score")
    NO_SCORE("ยังไม่มีคะแนน", "There is no score."),
    /** Some score that the rating depends on is not fully known. */
    @JsonProperty("rating-open")
    RATING_OPEN(
            "คะแนนยังไม่ครบ จึงยังไม่ทราบความน่าจะเป็นของระดับผลการประเมิน",
            "Some score that the rating depends on is not fully known, so no rating has a probability."),
    @JsonProperty("too-few-answers")
    TOO_FEW_ANSWERS(
            "มีข้อคำถามที่มีคำตอบน้อยกว่าสองคำตอบ จึงประมาณความแปรปรวนไม่ได้",
            "Some question has fewer than two answers, so its variance cannot be estimated."),
    /** Single questions have margins; what is the mean of several does not. */
    @JsonProperty("no-comoments")
    NO_COMOMENTS(
            "ไม่มีข้อมูลว่าคำตอบของแต่ละข้อแปรผันร่วมกันอย่างไร",
            "It is not known how the answers to several questions vary together: the tally does not tell, or a later"
                    + " one has taken the place of that by which the score was judged."),
    @JsonProperty("comoments-contradict-counts")
    COMOMENTS_CONTRADICT_COUNTS(
            "ความแปรปรวนร่วมไม่สอดคล้องกับจำนวนคำตอบ อาจคำนวณด้วยมาตรวัดอื่น",
            "The co-moments contradict the counts; perhaps they were computed by another scale.");

    private final String th;
    private final String en;

    Unavailable(String th, String en) {
        this.th = th;
        this.en = en;
    }

    /** In a sentence. */
    public Label meaning() {
        return new Label(th, en);
    }
}
