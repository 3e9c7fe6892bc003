package org.sucharit.reporting.testsupport;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.Bars;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.CellBlock;
import org.sucharit.reporting.document.Checkbox;
import org.sucharit.reporting.document.Code;
import org.sucharit.reporting.document.Cover;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Figure;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.document.PageBreak;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Radar;
import org.sucharit.reporting.document.Signature;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.writing.Writing;

/** A document in which every block stands, each saying the same text. */
public final class EveryBlock {

    private EveryBlock() {}

    public static Document saying(String text) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Cover(Emblem.PICTURE, text, List.of(text, text), List.of(text), text));
        for (int level = 1; level <= 4; level++) {
            blocks.add(new Heading(level, text));
        }
        Arrays.stream(Paragraph.Style.values()).forEach(style -> blocks.add(new Paragraph(text, style)));
        blocks.addAll(running(text));
        blocks.add(new PageBreak());
        blocks.add(new Paragraph(text, Paragraph.Style.BODY, "place"));
        CellBlock[] cell = running(text).toArray(CellBlock[]::new);
        blocks.add(new Table(
                text,
                List.of(Table.Column.naming(text, 2), Table.Column.centered(text, 1), Table.Column.of(text, 3)),
                List.of(
                        new Table.Group(text, List.of(Table.Row.of(text, text, text))),
                        new Table.Group(
                                "",
                                List.of(
                                        Table.Row.of(Table.Cell.of(text), Table.Cell.of(), Table.Cell.of(cell)),
                                        Table.Row.of(
                                                Table.Cell.of(text),
                                                new Table.Cell(List.of(Paragraph.note(text)), 2))))),
                Table.Reflow.CARDS));
        blocks.add(new PageBreak(true));
        blocks.add(new Heading(1, text));
        blocks.add(Paragraph.of(text));
        blocks.add(new PageBreak());
        blocks.add(new Radar(
                text,
                text,
                List.of(text, "ข", "ค", "ง", "จ"),
                BigDecimal.ZERO,
                BigDecimal.valueOf(100),
                List.of(
                        new Radar.Series(text, figures("99.81", "80", null, "0", "100")),
                        new Radar.Series("ปีก่อน", figures("90", "85", "70", "60", null)))));
        blocks.add(new Bars(
                text,
                text,
                BigDecimal.valueOf(100),
                2,
                BigDecimal.valueOf(85),
                List.of(
                        new Bars.Bar(text, new BigDecimal("99.81"), Badge.Tone.GOOD),
                        new Bars.Bar("ไม่มีคะแนน", null, Badge.Tone.NEUTRAL),
                        new Bars.Bar("ศูนย์", BigDecimal.ZERO, Badge.Tone.BAD))));
        blocks.add(new Code(text, "/published/2568/khlong-phon/analysis"));
        blocks.add(new Signature(List.of(text, text)));
        return document(blocks);
    }

    public static Document document(List<Block> blocks) {
        return new Document("ชื่อ", Writing.OFFICIAL, "เรื่อง", "ผู้ออก", "ท้าย", Instant.EPOCH, blocks);
    }

    private static List<CellBlock> running(String text) {
        return List.of(
                Paragraph.strong(text),
                new Badge(text, Badge.Tone.BAD),
                Figure.score(new BigDecimal("93.595")),
                Figure.count(8_317),
                new Checkbox(text, false),
                new Checkbox(text, true),
                ItemList.of(ItemList.Marking.NONE, List.of(text)),
                ItemList.of(ItemList.Marking.BULLET, List.of(text)),
                new ItemList(
                        ItemList.Marking.NUMBER,
                        List.of(new ItemList.Item(text, List.of(ItemList.Item.of(text), ItemList.Item.of(text))))));
    }

    private static List<BigDecimal> figures(String... figures) {
        return Arrays.stream(figures)
                .map(figure -> figure == null ? null : new BigDecimal(figure))
                .toList();
    }
}
