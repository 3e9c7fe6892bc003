package org.sucharit.reporting.report.publication;

import com.fasterxml.jackson.annotation.JsonValue;
import org.sucharit.contracts.Label;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.writing.Writing;

/** Why a version is published by nobody, whatever is waived. What each says is in {@code texts/refusal-*.yaml}, by code. */
public enum Refusal {
    /** This very version was published before. */
    PUBLISHED,
    /** There is a newer version. */
    SUPERSEDED,
    /** The plan was withdrawn: there is nothing that the document could tell of. */
    PLAN_WITHDRAWN,
    /** It tells a score that is not announced yet. */
    UNANNOUNCED;

    private static final HouseTexts THAI = HouseTexts.of("refusal", Writing.OFFICIAL);
    private static final HouseTexts ENGLISH =
            HouseTexts.of("refusal", new Writing(Writing.Language.EN, Writing.Digits.ARABIC));

    /** {@code plan-withdrawn}. */
    @JsonValue
    public String code() {
        return HouseTexts.code(this);
    }

    /** What is the matter, and what to do. */
    public Label message() {
        return new Label(THAI.get(code()), ENGLISH.get(code()));
    }
}
