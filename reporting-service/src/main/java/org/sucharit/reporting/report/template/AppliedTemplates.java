package org.sucharit.reporting.report.template;

import jakarta.enterprise.context.ApplicationScoped;
import org.sucharit.contracts.report.Report;
import org.sucharit.reporting.composition.Template;
import org.sucharit.reporting.report.ReportKey;
import org.sucharit.reporting.report.Templates;
import org.sucharit.reporting.writing.Writing;

/** Templates as documents are written with them. */
@ApplicationScoped
public class AppliedTemplates implements Templates {

    private final TemplateRepository repository;

    public AppliedTemplates(TemplateRepository repository) {
        this.repository = repository;
    }

    @Override
    public long last(ReportKey report) {
        repository.hold(report.subject());
        return repository.newest(report.subject()).map(TemplateEntity::number).orElse(0L);
    }

    @Override
    public Applied of(long number, Report.Kind kind) {
        if (number == 0) {
            return Applied.NONE;
        }
        TemplateEntity template = repository.findById(number);
        Settings settings = template.settings();
        return new Applied(
                new Template(template.emblem(), settings.signatory(), settings.order(kind)),
                new Writing(Writing.OFFICIAL.language(), settings.digits()));
    }
}
