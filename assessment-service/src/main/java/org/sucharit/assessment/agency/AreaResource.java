package org.sucharit.assessment.agency;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.assessment.area.Provinces;
import org.sucharit.contracts.Label;

@Path("/api/v1/areas")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "areas", description = "Where agencies are")
public class AreaResource {

    private final AgencyList agencies;
    private final ProvinceList provinces;
    private final RegionList regions;

    public AreaResource(AgencyList agencies) {
        this.agencies = agencies;
        this.provinces = new ProvinceList(Provinces.load().all().stream()
                .map(province -> new ProvinceEntry(
                        province.code(), province.name(), province.region().code()))
                .toList());
        this.regions = new RegionList(Arrays.stream(Provinces.Region.values())
                .map(region -> new RegionEntry(region.code(), region.label()))
                .toList());
    }

    /**
     * A province.
     *
     * @param code two digits of TIS 1099
     * @param region the code of its region
     */
    public record ProvinceEntry(String code, Label name, String region) {}

    /** One of the six regions of the National Geographical Committee. */
    public record RegionEntry(String code, Label name) {}

    /** All provinces, by code. */
    public record ProvinceList(List<ProvinceEntry> items) {}

    /** All regions. */
    public record RegionList(List<RegionEntry> items) {}

    /** The districts that a province's agencies name. */
    public record DistrictList(List<AgencyList.District> items) {}

    @GET
    @Path("/provinces")
    @Operation(operationId = "listProvinces", summary = "The 77 provinces by their TIS 1099 codes, Bangkok among them")
    public ProvinceList provinces() {
        return provinces;
    }

    @GET
    @Path("/regions")
    @Operation(operationId = "listRegions", summary = "The six regions")
    public RegionList regions() {
        return regions;
    }

    @GET
    @Path("/provinces/{code}/districts")
    @Operation(
            operationId = "listDistricts",
            summary = "The districts that agencies of a province name, and how many do")
    public DistrictList districts(@PathParam("code") String code) {
        return new DistrictList(agencies.districts(code));
    }
}
