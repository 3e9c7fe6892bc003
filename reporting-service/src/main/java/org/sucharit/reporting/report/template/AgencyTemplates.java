package org.sucharit.reporting.report.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sucharit.kit.events.Stale;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.reporting.document.Fingerprint;
import org.sucharit.reporting.report.PictureRepository;

/** Reading and changing how an agency wants its documents. */
@ApplicationScoped
public class AgencyTemplates {

    private final TemplateRepository repository;
    private final PictureRepository pictures;
    private final Stale stale;
    private final Caller caller;
    private final Clock clock;

    public AgencyTemplates(
            TemplateRepository repository, PictureRepository pictures, Stale stale, Caller caller, Clock clock) {
        this.repository = repository;
        this.pictures = pictures;
        this.stale = stale;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public TemplateView of(String agency) {
        return repository
                .newest(agency)
                .map(entity -> TemplateView.from(agency, entity))
                .orElseGet(() -> TemplateView.none(agency));
    }

    /** The emblem as a PNG file; empty where there is none. */
    public Optional<byte[]> emblem(TemplateView template) {
        return Optional.ofNullable(template.emblem()).flatMap(pictures::find);
    }

    /**
     * Changes all but the emblem; the agency's documents that are not published are then written anew.
     *
     * @throws ProblemException STALE where somebody else changed it meanwhile
     */
    @Transactional
    public TemplateView write(String agency, Settings settings, String ifMatch) {
        return write(agency, ifMatch, before -> new State(settings, before.emblem()));
    }

    /**
     * Changes the emblem; the agency's documents that are not published are then written anew.
     *
     * @param png null to take it away
     * @throws ProblemException STALE where somebody else changed the template meanwhile
     */
    @Transactional
    public TemplateView writeEmblem(String agency, byte[] png, String ifMatch) {
        String hash = png == null ? null : Fingerprint.of(png);
        if (png != null) {
            pictures.keep(hash, png);
        }
        return write(agency, ifMatch, before -> new State(before.settings(), hash));
    }

    /** @param emblem the hash of its picture; null for none */
    private record State(Settings settings, String emblem) {

        static State of(TemplateEntity entity) {
            return new State(entity.settings(), entity.emblem());
        }
    }

    private TemplateView write(String agency, String ifMatch, UnaryOperator<State> change) {
        repository.lock(agency);
        Optional<TemplateEntity> newest = repository.newest(agency);
        Etags.requireMatch(ifMatch, newest.map(TemplateEntity::number).orElse(0L));
        State before = newest.map(State::of).orElse(new State(Settings.HOUSE, null));
        State after = change.apply(before);
        if (after.equals(before)) {
            return of(agency);
        }
        TemplateEntity template =
                new TemplateEntity(agency, after.settings(), after.emblem(), caller.name(), clock.instant());
        repository.persistAndFlush(template);
        repository
                .unpublished(agency)
                .forEach(document -> stale.mark(document.kind(), document.fiscalYear() + "/" + agency));
        return TemplateView.from(agency, template);
    }
}
