package org.sucharit.reporting.lint;

import org.sucharit.contracts.Label;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.writing.Writing;

/** What contradictions say, in both languages; data: {@code texts/lint-*.yaml}. */
final class Messages {

    private static final HouseTexts THAI = HouseTexts.of("lint", Writing.OFFICIAL);
    private static final HouseTexts ENGLISH =
            HouseTexts.of("lint", new Writing(Writing.Language.EN, Writing.Digits.ARABIC));

    private Messages() {}

    static Contradiction of(Rule rule, String place, String... pairs) {
        return new Contradiction(rule, place, new Label(THAI.get(rule.code(), pairs), ENGLISH.get(rule.code(), pairs)));
    }
}
