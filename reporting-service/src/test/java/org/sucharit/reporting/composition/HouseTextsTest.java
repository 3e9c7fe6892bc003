package org.sucharit.reporting.composition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.reporting.analysis.AnalysisReport;
import org.sucharit.reporting.analysis.AnalysisSources;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.PlainText;
import org.sucharit.reporting.implementation.ImplementationReport;
import org.sucharit.reporting.testsupport.Areas;
import org.sucharit.reporting.testsupport.BoKaeo;
import org.sucharit.reporting.testsupport.DocumentTexts;
import org.sucharit.reporting.testsupport.KhlongPhon;
import org.sucharit.reporting.writing.Writing;

class HouseTextsTest {

    private static final Writing ENGLISH = new Writing(Writing.Language.EN, Writing.Digits.ARABIC);
    private static final Pattern BRACES = Pattern.compile("\\{([^}]*)}");
    private static final Pattern THAI = Pattern.compile("\\p{IsThai}");
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @ParameterizedTest
    @ValueSource(strings = {"common", "analysis", "implementation", "area", "lint", "refusal", "open-data"})
    void both_languages_have_the_same_texts_with_the_same_words_to_fill_in(String file) throws IOException {
        assertThat(words(file, "en")).isEqualTo(words(file, "th")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"common", "analysis", "implementation", "area", "lint", "refusal", "open-data"})
    void an_english_file_has_no_thai_in_it(String file) throws IOException {
        assertThat(THAI.matcher(yaml(file, "en").toString()).find()).isFalse();
    }

    @Test
    void what_is_listed_has_commas_only_where_the_language_has_them() {
        HouseTexts english = HouseTexts.of("analysis", ENGLISH);
        HouseTexts thai = HouseTexts.of("analysis", Writing.OFFICIAL);

        assertThat(english.listed(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(english.either(List.of("a", "b"))).isEqualTo("a or b");
        assertThat(english.listed(List.of("a"))).isEqualTo("a");
        assertThat(english.listed(List.of())).isEmpty();
        assertThat(thai.listed(List.of("ก", "ข", "ค"))).isEqualTo("ก ข และค");
        assertThat(thai.either(List.of("IIT", "EIT"))).isEqualTo("IIT หรือ EIT");
    }

    @Test
    void an_english_analysis_report_is_thai_only_where_its_sources_are() {
        Document report = AnalysisReport.compose(
                AnalysisSources.of(KhlongPhon.framework(), KhlongPhon.agency(), KhlongPhon.score(), KhlongPhon.plan()),
                BoKaeo.AS_OF,
                ENGLISH);

        assertThat(thaiOfTheHouse(
                        report,
                        List.of(KhlongPhon.framework(), KhlongPhon.agency(), KhlongPhon.score(), KhlongPhon.plan())))
                .isEmpty();
        assertThat(DocumentTexts.of(report))
                .contains("Khlong Phon Subdistrict Municipality", "Does not meet the criterion")
                .anyMatch(text -> text.contains("are given in Thai"));
    }

    @Test
    void an_english_implementation_report_is_thai_only_where_its_sources_are() {
        Document report = ImplementationReport.compose(BoKaeo.sources(), BoKaeo.AS_OF, ENGLISH);

        assertThat(thaiOfTheHouse(report, List.of(BoKaeo.agency(), BoKaeo.plan())))
                .isEmpty();
        assertThat(DocumentTexts.of(report))
                .contains("Sub-indicator 9.3: Procurement", "Key posts and inner units, for example:")
                .anyMatch(text -> text.contains("are given in Thai"));
    }

    @Test
    void an_english_area_report_is_thai_only_where_its_sources_are() {
        List<Document> reports = List.of(
                Areas.report(Areas.sum(Areas.province("81", 30), Areas.KRABI, true), ENGLISH),
                Areas.report(Areas.sum(Areas.nation(1), null, false), ENGLISH));

        assertThat(reports)
                .allSatisfy(report -> assertThat(thaiOfTheHouse(report, List.of(KhlongPhon.framework())))
                        .isEmpty());
    }

    @Test
    void a_thai_report_needs_no_word_about_its_language() {
        assertThat(HouseTexts.of("analysis", Writing.OFFICIAL).get("word.texts-in-thai"))
                .isEmpty();
    }

    /** The document's texts that still hold Thai once the sources' own texts are taken out of them. */
    private static List<String> thaiOfTheHouse(Document document, List<Object> sources) {
        List<String> own = sources.stream()
                .flatMap(source -> strings(JSON.valueToTree(source)))
                .flatMap(String::lines)
                .filter(text -> THAI.matcher(text).find())
                .flatMap(text -> Stream.of(PlainText.of(text), PlainText.of(ENGLISH.digits(text))))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return DocumentTexts.of(document).stream()
                .filter(text -> {
                    String rest = text;
                    for (String each : own) {
                        rest = rest.replace(each, "");
                    }
                    return THAI.matcher(rest).find();
                })
                .toList();
    }

    private static Stream<String> strings(JsonNode node) {
        if (node.isTextual()) {
            return Stream.of(node.asText());
        }
        List<JsonNode> children = new ArrayList<>();
        node.forEach(children::add);
        return children.stream().flatMap(HouseTextsTest::strings);
    }

    private static Map<String, Set<String>> words(String file, String language) throws IOException {
        Map<String, Set<String>> words = new TreeMap<>();
        words("", yaml(file, language), words);
        return words;
    }

    private static void words(String path, JsonNode node, Map<String, Set<String>> words) {
        if (node.isObject()) {
            node.forEachEntry((name, child) -> words(path + "." + name, child, words));
            return;
        }
        String text = node instanceof ArrayNode ? node.toString() : node.asText();
        words.put(
                path,
                BRACES.matcher(text)
                        .results()
                        .map((MatchResult each) -> each.group(1))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static JsonNode yaml(String file, String language) throws IOException {
        try (InputStream in = HouseTexts.class.getResourceAsStream("/texts/" + file + "-" + language + ".yaml")) {
            return new YAMLMapper().readTree(in);
        }
    }
}
