package org.sucharit.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.events.Versions;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.report.Versioning.Decision;
import org.sucharit.reporting.report.Versioning.Draft;
import org.sucharit.reporting.report.Versioning.Known;
import org.sucharit.reporting.writing.Writing;

class VersioningTest {

    private static final Optional<Known> NONE = Optional.empty();

    @Test
    void the_first_version_is_the_newest_of_its_sources() {
        Decision decision = Versioning.decide(NONE, NONE, draft("ก", 10, 20));

        assertThat(decision).isInstanceOfSatisfying(Decision.Renew.class, renew -> {
            assertThat(renew.version().version()).isEqualTo(20);
            assertThat(renew.version().scoreVersion()).isEqualTo(10);
            assertThat(renew.content().asOf()).isEqualTo(Versions.instant(20));
        });
    }

    @Test
    void a_later_plan_that_says_the_same_of_the_same_score_changes_nothing() {
        assertThat(Versioning.decide(known("ก", 10, 20), told("ก", 10, 20), draft("ก", 10, 30)))
                .isInstanceOf(Decision.Nothing.class);
    }

    @Test
    void another_score_is_another_version_also_where_all_reads_the_same() {
        assertThat(Versioning.decide(known("ก", 10, 20), told("ก", 10, 20), draft("ก", 11, 30)))
                .isInstanceOfSatisfying(
                        Decision.Renew.class,
                        renew -> assertThat(renew.version().scoreVersion()).isEqualTo(11));
    }

    @Test
    void a_version_always_rises() {
        assertThat(Versioning.decide(known("ก", 10, 50), told("ก", 10, 50), draft("ข", 10, 50)))
                .isInstanceOfSatisfying(
                        Decision.Renew.class,
                        renew -> assertThat(renew.version().version()).isEqualTo(51));
    }

    @Test
    void what_was_told_and_is_lost_comes_back_as_it_was() {
        assertThat(Versioning.decide(NONE, told("ก", 10, 20), draft("ก", 10, 30)))
                .isInstanceOfSatisfying(
                        Decision.ComeBack.class,
                        back -> assertThat(back.version().version()).isEqualTo(20));
    }

    @Test
    void after_a_restore_from_an_older_backup_what_was_told_since_comes_back() {
        assertThat(Versioning.decide(known("ก", 9, 15), told("ข", 10, 20), draft("ข", 10, 30)))
                .isInstanceOfSatisfying(
                        Decision.ComeBack.class,
                        back -> assertThat(back.version().version()).isEqualTo(20));
    }

    @Test
    void sources_older_than_those_of_what_was_told_are_history() {
        assertThat(Versioning.decide(NONE, told("ข", 10, 20), draft("ก", 9, 12)))
                .isInstanceOf(Decision.Nothing.class);
        assertThat(Versioning.decide(NONE, told("ข", 10, 20), draft("ก", 10, 19)))
                .isInstanceOf(Decision.Nothing.class);
    }

    @Test
    void a_report_that_rests_on_no_score_follows_its_plan() {
        Draft draft = new Draft(1, null, 30L, false, Versions.instant(30), asOf -> content("ข", asOf));
        Optional<Known> kept = Optional.of(new Known(
                new Report.Content(20, content("ก", Versions.instant(20)).hash(), 1, null, 20L), Versions.instant(20)));

        assertThat(Versioning.decide(kept, kept, draft)).isInstanceOf(Decision.Renew.class);
    }

    @Test
    void what_people_wrote_makes_a_version_also_where_the_official_writing_stays_the_same() {
        Draft same = draft("ก", 10, 20);
        Draft amended = new Draft(1, 10L, 20L, true, same.asOf(), same.content());

        assertThat(Versioning.decide(known("ก", 10, 20), told("ก", 10, 20), amended))
                .isInstanceOfSatisfying(
                        Decision.Renew.class,
                        renew -> assertThat(renew.version().version()).isEqualTo(21));
    }

    @Test
    void of_a_report_on_many_sources_an_older_one_that_comes_late_is_told() {
        assertThat(Versioning.decide(ofMany("ก", 20), ofMany("ก", 20), draftOfMany("ข", 15)))
                .isInstanceOfSatisfying(
                        Decision.Renew.class,
                        renew -> assertThat(renew.version().version()).isEqualTo(21));
    }

    @Test
    void of_a_report_on_many_sources_a_rebuild_passes_through_history_in_silence() {
        assertThat(Versioning.decide(NONE, ofMany("ก", 20), draftOfMany("ข", 15)))
                .isInstanceOf(Decision.Nothing.class);
        assertThat(Versioning.decide(NONE, ofMany("ก", 20), draftOfMany("ก", 20)))
                .isInstanceOf(Decision.ComeBack.class);
    }

    private static Optional<Known> ofMany(String text, long version) {
        Instant asOf = Versions.instant(version);
        return Optional.of(
                new Known(new Report.Content(version, content(text, asOf).hash(), 1, null, null), asOf));
    }

    private static Draft draftOfMany(String text, long newest) {
        return new Draft(1, null, null, false, Versions.instant(newest), asOf -> content(text, asOf));
    }

    private static Optional<Known> known(String text, long score, long plan) {
        Instant asOf = Versions.instant(plan);
        return Optional.of(
                new Known(new Report.Content(plan, content(text, asOf).hash(), 1, score, plan), asOf));
    }

    private static Optional<Known> told(String text, long score, long plan) {
        return known(text, score, plan);
    }

    private static Draft draft(String text, long score, long plan) {
        return new Draft(1, score, plan, false, Versions.instant(plan), asOf -> content(text, asOf));
    }

    private static Content content(String text, Instant asOf) {
        return new Content(new Document("", Writing.OFFICIAL, "", "", "", asOf, List.of(Paragraph.of(text))));
    }
}
