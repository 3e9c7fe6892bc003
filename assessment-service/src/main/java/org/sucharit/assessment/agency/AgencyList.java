package org.sucharit.assessment.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.sucharit.assessment.area.Provinces;
import org.sucharit.assessment.area.Provinces.Province;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.kit.http.Page;
import org.sucharit.kit.problem.ProblemException;

/** Finding agencies. */
@ApplicationScoped
public class AgencyList {

    private final AgencyRepository repository;
    private final Provinces provinces = Provinces.load();

    public AgencyList(AgencyRepository repository) {
        this.repository = repository;
    }

    /** An agency as it stands in a list: without its organisation. */
    public record Entry(
            String code,
            long version,
            Agency.State state,
            Label name,
            Agency.Type type,
            Agency.Province province,
            String region,
            String district,
            String subdistrict,
            Integer staffCount) {}

    /**
     * One page of agencies in the order of their codes.
     *
     * @param next what to send as {@code after} for the following page; null on the last
     * @param total how many there are on all pages
     */
    public record Listing(List<Entry> items, String next, long total) {}

    /** A district as agencies name it, and how many do. */
    public record District(String name, long agencies) {}

    /**
     * A page of what is looked for.
     *
     * @throws ProblemException INVALID with everything that is wrong with the filter
     */
    @Transactional
    Listing page(AgencyFilter.Text text, String after, int limit) {
        AgencyFilter filter = AgencyFilter.parse(text, provinces);
        Page<Entry> page = Page.of(
                repository.page(filter, after, limit + 1).stream()
                        .map(this::entry)
                        .toList(),
                limit,
                Entry::code);
        return new Listing(page.items(), page.next(), repository.count(filter));
    }

    /**
     * The districts of a province.
     *
     * @throws ProblemException NOT_FOUND for an unknown province
     */
    @Transactional
    List<District> districts(String province) {
        if (provinces.byCode(province).isEmpty()) {
            throw ProblemException.notFound("There is no province " + province + ".");
        }
        return repository.districts(province).stream()
                .map(count -> new District(count.district(), count.agencies()))
                .toList();
    }

    private Entry entry(AgencyEntity agency) {
        AgencyData data = agency.data();
        Province province = provinces.byCode(data.provinceCode()).orElseThrow();
        return new Entry(
                data.code(),
                agency.version(),
                agency.state(),
                new Label(data.nameTh(), data.nameEn()),
                data.type(),
                province.told(),
                province.region().code(),
                data.district(),
                data.subdistrict(),
                data.staffCount());
    }
}
