package org.sucharit.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlRendererTest {

    private static final String HOSTILE =
            "<script>alert('x')</script> \" onload=\"y\" & </style> {body} \u0000\uD800 😀";

    private final HtmlRenderer renderer = new HtmlRenderer();

    @Test
    void whatever_a_text_holds_is_text() throws Exception {
        String html = renderer.render(everyBlock(HOSTILE));

        Element page = parse(html);
        assertThat(elements(page, "script")).isEmpty();
        assertThat(page.getElementsByTagName("h1").item(0).getTextContent())
                .isEqualTo("<script>alert('x')</script> \" onload=\"y\" & </style> {body} \uFFFD 😀");
        assertThat(elements(page, "*")).noneMatch(element -> element.hasAttribute("onload"));
    }

    @Test
    void the_page_is_in_the_documents_language_and_needs_nothing_from_elsewhere() throws Exception {
        String html = renderer.render(everyBlock("ข้อความ"));

        assertThat(parse(html).getAttribute("lang")).isEqualTo("th");
        assertThat(Pattern.compile("url\\((?!data:)|src=|https?://(?!www.w3.org/1999/xhtml)")
                        .matcher(html)
                        .find())
                .isFalse();
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(400_000);
    }

    @Test
    void tables_name_their_columns_rows_and_groups() throws Exception {
        Element page = parse(renderer.render(everyBlock("ก")));

        assertThat(elements(page, "caption")).hasSize(1);
        assertThat(elements(page, "th").stream().map(th -> th.getAttribute("scope")))
                .containsExactly("col", "col", "rowgroup", "row");
        assertThat(elements(page, "td").stream().map(td -> td.getAttribute("data-label")))
                .containsExactly("ก");
    }

    @Test
    void heading_levels_leave_no_gap() throws Exception {
        Element page = parse(renderer.render(document(List.of(
                new Cover("", List.of("ชื่อ"), List.of(), ""),
                new Heading(1, "หนึ่ง"),
                new Heading(4, "ลึก"),
                new Heading(2, "สอง")))));

        assertThat(elements(page, "*").stream().map(Element::getTagName).filter(name -> name.matches("h[1-6]")))
                .containsExactly("h1", "h2", "h3", "h3");
    }

    @Test
    void the_repetition_sign_stays_with_its_word() {
        assertThat(renderer.render(document(List.of(Paragraph.of("งานนั้น ๆ")))))
                .contains("นั้น\u00A0ๆ");
    }

    @Test
    void equal_documents_give_equal_pages() {
        assertThat(renderer.render(everyBlock(HOSTILE))).isEqualTo(new HtmlRenderer().render(everyBlock(HOSTILE)));
    }

    @Property(tries = 200)
    void any_text_gives_a_well_formed_page(@ForAll String text) throws Exception {
        parse(renderer.render(everyBlock(text)));
    }

    private static Element parse(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)))
                .getDocumentElement();
    }

    private static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Document everyBlock(String text) {
        return document(List.of(
                new Cover(text, List.of(text), List.of(text), text),
                new Heading(1, text),
                Paragraph.of(text),
                new PageBreak(),
                new Heading(2, text),
                new Badge(text, Badge.Tone.GOOD),
                new ItemList(
                        ItemList.Marking.THAI_NUMBER,
                        List.of(new ItemList.Item(text, List.of(ItemList.Item.of(text))))),
                new Table(
                        text,
                        List.of(Table.Column.naming(text, 1), Table.Column.centered(text, 2)),
                        List.of(new Table.Group(text.isBlank() ? "กลุ่ม" : text, List.of(Table.Row.of(text, text)))),
                        Table.Reflow.CARDS)));
    }

    private static Document document(List<Block> blocks) {
        return new Document("ชื่อ", "th", "เรื่อง", "ผู้ออก", "ท้าย", Instant.EPOCH, blocks);
    }
}
