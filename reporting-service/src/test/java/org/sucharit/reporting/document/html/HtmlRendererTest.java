package org.sucharit.reporting.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sucharit.reporting.document.Code;
import org.sucharit.reporting.document.Cover;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.PageBreak;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Picture;
import org.sucharit.reporting.testsupport.EveryBlock;
import org.sucharit.reporting.testsupport.Formats;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlRendererTest {

    private static final String HOSTILE =
            "<script>alert('x')</script> \" onload=\"y\" & </style> {body} \u0000\uD800 😀";

    @Test
    void whatever_a_text_holds_is_text() throws Exception {
        String html = Formats.html(EveryBlock.saying(HOSTILE));

        Element page = parse(html);
        assertThat(elements(page, "script")).isEmpty();
        assertThat(page.getElementsByTagName("h1").item(0).getTextContent())
                .startsWith("<script>alert('x')</script> \" onload=\"y\" & </style> {body} \uFFFD 😀");
        assertThat(elements(page, "*")).noneMatch(element -> element.hasAttribute("onload"));
    }

    @Test
    void the_page_is_in_the_documents_language_and_needs_nothing_from_elsewhere() throws Exception {
        String html = Formats.html(EveryBlock.saying("ข้อความ"));
        // The code's address may be followed; nothing is loaded from there.
        html = html.replaceAll("<a href=\"https://ita.example/([a-z0-9/-]+)\">https://ita.example/\\1</a>", "");

        assertThat(parse(html).getAttribute("lang")).isEqualTo("th");
        assertThat(Pattern.compile("url\\((?!data:)|src=\"(?!data:)|https?://(?!www.w3.org/(1999/xhtml|2000/svg))")
                        .matcher(html)
                        .find())
                .isFalse();
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(400_000);
    }

    @Test
    void tables_name_their_columns_rows_and_groups() throws Exception {
        Element page = parse(Formats.html(EveryBlock.saying("ก")));

        assertThat(elements(page, "caption")).hasSize(1);
        assertThat(elements(page, "th").stream().map(th -> th.getAttribute("scope")))
                .containsExactly("col", "col", "col", "rowgroup", "row", "row", "row");
        assertThat(elements(page, "td").stream().map(td -> td.getAttribute("data-label")))
                .hasSize(5)
                .containsOnly("ก");
    }

    @Test
    void drawings_say_what_they_show_and_boxes_whether_they_are_ticked() throws Exception {
        Element page = parse(Formats.html(EveryBlock.saying("ก")));

        assertThat(elements(page, "svg").stream().map(svg -> svg.getAttribute("aria-label")))
                .containsExactly(
                        "ยังไม่ได้ทำเครื่องหมาย",
                        "ทำเครื่องหมายแล้ว",
                        "ยังไม่ได้ทำเครื่องหมาย",
                        "ทำเครื่องหมายแล้ว",
                        "ก",
                        "ก",
                        "ก");
        assertThat(elements(page, "svg"))
                .allMatch(svg -> svg.getAttribute("role").equals("img"));
        assertThat(elements(page, "figcaption")).hasSize(3);
        assertThat(elements(page, "img").stream().map(img -> img.getAttribute("alt")))
                .containsExactly("ตราสัญลักษณ์");
    }

    @Test
    void a_code_is_a_link_to_where_it_leads() throws Exception {
        Element page = parse(Formats.html(EveryBlock.document(List.of(new Code("ออนไลน์", "/published/a?b=1&c=2")))));

        Element link = elements(page, "a").getFirst();
        assertThat(link.getAttribute("href")).isEqualTo("https://ita.example/published/a?b=1&c=2");
        assertThat(link.getTextContent()).isEqualTo(link.getAttribute("href"));
    }

    @Test
    void an_emblem_that_is_lost_is_left_out() throws Exception {
        Picture lost = new Picture("0".repeat(64), "ตรา");

        Element page =
                parse(Formats.html(EveryBlock.document(List.of(new Cover(lost, "", List.of("ชื่อ"), List.of(), "")))));

        assertThat(elements(page, "img")).isEmpty();
    }

    @Test
    void printed_pages_lie_on_their_side_from_one_break_to_the_next() throws Exception {
        Element page = parse(Formats.html(EveryBlock.document(List.of(
                Paragraph.of("ก"),
                new PageBreak(),
                new PageBreak(true),
                Paragraph.of("ข"),
                new PageBreak(true),
                new PageBreak(),
                Paragraph.of("ค"),
                new PageBreak(true)))));

        assertThat(elements(page, "div").stream()
                        .filter(div -> div.getAttribute("class").matches("turn|landscape"))
                        .map(div -> div.getAttribute("class") + " "
                                + div.getTextContent().strip()))
                .containsExactly("landscape ข", "turn ");
        assertThat(page.getTextContent()).contains("@page landscape { size: A4 landscape; }");
    }

    @Test
    void heading_levels_leave_no_gap() throws Exception {
        Element page = parse(Formats.html(EveryBlock.document(List.of(
                new Cover(null, "", List.of("ชื่อ"), List.of(), ""),
                new Heading(1, "หนึ่ง"),
                new Heading(4, "ลึก"),
                new Heading(2, "สอง")))));

        assertThat(elements(page, "*").stream().map(Element::getTagName).filter(name -> name.matches("h[1-6]")))
                .containsExactly("h1", "h2", "h3", "h3");
    }

    @Test
    void the_repetition_sign_stays_with_its_word() {
        assertThat(Formats.html(EveryBlock.document(List.of(Paragraph.of("งานนั้น ๆ")))))
                .contains("นั้น\u00A0ๆ");
    }

    @Test
    void equal_documents_give_equal_pages() {
        assertThat(Formats.html(EveryBlock.saying(HOSTILE))).isEqualTo(Formats.html(EveryBlock.saying(HOSTILE)));
    }

    @Property(tries = 200)
    void any_text_gives_a_well_formed_page(@ForAll String text) throws Exception {
        parse(Formats.html(EveryBlock.saying(text)));
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
}
