package org.sucharit.reporting.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sucharit.kit.json.Json;

class GdcTest {

    /** What the catalogue takes no data set without: the fields that ckanext-thai_gdc requires. */
    private static final List<String> MANDATORY = List.of(
            "data_type",
            "title",
            "owner_org",
            "maintainer",
            "maintainer_email",
            "tag_string",
            "notes",
            "objective",
            "update_frequency_unit",
            "geo_coverage",
            "data_source",
            "data_format",
            "data_category",
            "license_id");

    @Test
    void all_fourteen_fields_that_the_government_data_catalog_demands_are_filled_in() {
        JsonNode fields = Json.mapper().valueToTree(Gdc.of(said(), config(Optional.of("ita@example.go.th"))));

        assertThat(MANDATORY)
                .hasSize(14)
                .allSatisfy(name ->
                        assertThat(fields.path(name).toString()).as(name).isNotIn("", "\"\"", "[]", "null"));
        assertThat(fields.path("tag_string").asText()).isEqualTo("ITA,ความโปร่งใส");
        assertThat(fields.path("first_year_of_data").asText()).isEqualTo("2568");
    }

    @Test
    void an_address_of_contact_is_not_made_up() {
        assertThat(Json.mapper()
                        .valueToTree(Gdc.of(said(), config(Optional.empty())))
                        .has("maintainer_email"))
                .isFalse();
    }

    private static Gdc.Said said() {
        return new Gdc.Said(
                "ผล",
                "ผลการประเมิน",
                List.of("ITA", "ความโปร่งใส"),
                "ค่าเฉลี่ย",
                "แนวทาง",
                "https://x",
                "2026-11-24",
                2568);
    }

    private static OpenDataConfig config(Optional<String> email) {
        return new OpenDataConfig() {
            @Override
            public Publisher publisher() {
                return new Publisher() {
                    @Override
                    public String nameTh() {
                        return "สำนักงาน";
                    }

                    @Override
                    public String nameEn() {
                        return "Office";
                    }

                    @Override
                    public URI homepage() {
                        return URI.create("https://www.example.go.th");
                    }
                };
            }

            @Override
            public Contact contact() {
                return new Contact() {
                    @Override
                    public String nameTh() {
                        return "ผู้ดูแลข้อมูล";
                    }

                    @Override
                    public String nameEn() {
                        return "Data desk";
                    }

                    @Override
                    public URI page() {
                        return URI.create("https://www.example.go.th/contact");
                    }

                    @Override
                    public Optional<String> email() {
                        return email;
                    }
                };
            }

            @Override
            public License license() {
                return new License() {
                    @Override
                    public String name() {
                        return "Open Data Common";
                    }

                    @Override
                    public URI address() {
                        return URI.create("https://opendatacommons.org/licenses/by/1-0/");
                    }
                };
            }
        };
    }
}
