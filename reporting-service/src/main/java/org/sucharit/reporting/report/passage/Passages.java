package org.sucharit.reporting.report.passage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sucharit.kit.events.Stale;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.reporting.document.Places;
import org.sucharit.reporting.report.ReportEntity;
import org.sucharit.reporting.report.ReportKey;
import org.sucharit.reporting.report.Reports;
import org.sucharit.reporting.writing.Writing;

/** Reading and writing the passages of a document. */
@ApplicationScoped
public class Passages {

    private final PassageRepository repository;
    private final Reports reports;
    private final Stale stale;
    private final Caller caller;
    private final Clock clock;

    public Passages(PassageRepository repository, Reports reports, Stale stale, Caller caller, Clock clock) {
        this.repository = repository;
        this.reports = reports;
        this.stale = stale;
        this.caller = caller;
        this.clock = clock;
    }

    /** Every place of the newest version, and what was written there; last what was written at places that are gone. */
    @Transactional
    public List<PassageView> of(ReportKey report, Writing.Language language) {
        return of(report, language, Long.MAX_VALUE);
    }

    /** The same, with what a version was written with. */
    @Transactional
    public List<PassageView> of(ReportEntity version, Writing.Language language) {
        return of(version.key(), language, version.passages());
    }

    private List<PassageView> of(ReportKey report, Writing.Language language, long upTo) {
        Map<String, Places.Place> places = places(report, language);
        Map<String, PassageEntity> written = repository.newest(report, language, upTo);
        List<PassageView> views = new ArrayList<>();
        places.forEach((name, place) -> views.add(PassageView.of(name, place, written.get(name))));
        written.values().stream()
                .filter(passage -> !places.containsKey(passage.place()) && passage.text() != null)
                .forEach(passage -> views.add(PassageView.of(passage.place(), null, passage)));
        return views;
    }

    /** One place. */
    @Transactional
    public PassageView of(ReportKey report, Writing.Language language, String place) {
        return of(report, language).stream()
                .filter(view -> view.place().equals(place))
                .findFirst()
                .orElseThrow(() -> none(report, place));
    }

    /**
     * Writes at a place; the document is then written anew. What stands there already is not written again.
     *
     * @param text null to take back what was written
     * @throws ProblemException NOT_FOUND without such a place, STALE where somebody else wrote meanwhile
     */
    @Transactional
    public PassageView write(ReportKey report, Writing.Language language, String place, String text, String ifMatch) {
        reports.lock(report);
        PassageView before = of(report, language, place);
        Etags.requireMatch(ifMatch, before.number());
        Places.Place now = places(report, language).get(place);
        String beneath = now == null ? "" : now.beneath();
        Optional<PassageEntity> newest = repository.newest(report, language, place);
        if (newest.map(last -> last.says(text, beneath)).orElse(text == null)) {
            return before;
        }
        PassageEntity passage =
                new PassageEntity(report, place, language, text, beneath, caller.name(), clock.instant());
        repository.persistAndFlush(passage);
        stale.mark(report.kind().code(), report.fiscalYear() + "/" + report.subject());
        return PassageView.of(place, now, passage);
    }

    private Map<String, Places.Place> places(ReportKey report, Writing.Language language) {
        return reports.newest(report)
                .map(version -> places(version, language))
                .orElseThrow(
                        () -> ProblemException.notFound("There is no such report yet; write in it once there is."));
    }

    /** Texts are in the digits that the agency wants; those of what lies beneath never change, for they say the same. */
    private Map<String, Places.Place> places(ReportEntity version, Writing.Language language) {
        boolean thai = language == Writing.Language.TH;
        Writing house = new Writing(language, thai ? Writing.Digits.THAI : Writing.Digits.ARABIC);
        Map<String, Places.Place> places = Places.in(reports.composed(version, house));
        Writing own = new Writing(language, thai ? reports.official(version).digits() : Writing.Digits.ARABIC);
        if (!own.equals(house)) {
            Map<String, Places.Place> texts = Places.in(reports.composed(version, own));
            places.replaceAll((name, place) -> new Places.Place(texts.get(name).text(), place.beneath()));
        }
        return places;
    }

    private static ProblemException none(ReportKey report, String place) {
        return ProblemException.notFound("The " + report.kind().code() + " report of " + report.subject() + " for "
                + report.fiscalYear() + " has no place " + place + ". Its places are listed under passages.");
    }
}
