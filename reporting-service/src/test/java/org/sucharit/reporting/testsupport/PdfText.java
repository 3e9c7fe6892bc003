package org.sucharit.reporting.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/**
 * What a PDF says, page by page, as a reader copies it: every line's ActualText, with its position and font size.
 *
 * @param artifact whether it is outside the structure: a footer or a repeated heading
 */
public record PdfText(int page, float x, float y, float size, boolean artifact, String text) {

    private static final Pattern OPERATOR = Pattern.compile(
            "/(Artifact|H[1-6]|P|Lbl|Caption|TH|TD|Figure) <<[^>]*>>\\s*BDC|"
                    + "/Span\\s*<</ActualText\\s*\\(((?:[^\\\\)]|\\\\.)*)\\)>>\\s*BDC|"
                    + "/F\\d+ ([0-9.]+) Tf|"
                    + "1 0 0 1 ([-0-9.]+) ([-0-9.]+) Tm",
            Pattern.DOTALL);

    /** All lines of all pages, in the order in which they are drawn. */
    public static List<PdfText> lines(byte[] pdf) {
        try {
            PdfReader reader = new PdfReader(pdf);
            List<PdfText> lines = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                lines(page, new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1), lines);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything within the structure, run together. */
    public static String content(byte[] pdf) {
        StringBuilder text = new StringBuilder();
        lines(pdf).stream().filter(line -> !line.artifact()).forEach(line -> text.append(line.text()));
        return text.toString();
    }

    public static int pages(byte[] pdf) {
        try {
            return new PdfReader(pdf).getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages as they are shown. */
    public static List<Rectangle> sizes(byte[] pdf) {
        try {
            PdfReader reader = new PdfReader(pdf);
            return IntStream.rangeClosed(1, reader.getNumberOfPages())
                    .mapToObj(reader::getPageSizeWithRotation)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lines(int page, String content, List<PdfText> lines) {
        boolean artifact = false;
        String text = null;
        float size = 0;
        Matcher operators = OPERATOR.matcher(content);
        while (operators.find()) {
            if (operators.group(1) != null) {
                artifact = operators.group(1).equals("Artifact");
            } else if (operators.group(2) != null) {
                text = unescaped(operators.group(2));
            } else if (operators.group(3) != null) {
                size = Float.parseFloat(operators.group(3));
            } else if (text != null) {
                lines.add(new PdfText(
                        page,
                        Float.parseFloat(operators.group(4)),
                        Float.parseFloat(operators.group(5)),
                        size,
                        artifact,
                        text));
                text = null;
            }
        }
    }

    private static String unescaped(String literal) {
        StringBuilder bytes = new StringBuilder();
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c == '\\') {
                i++;
                c = switch (literal.charAt(i)) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    case 'b' -> '\b';
                    case 'f' -> '\f';
                    default -> literal.charAt(i);
                };
            }
            bytes.append(c);
        }
        return new PdfString(bytes.toString().getBytes(StandardCharsets.ISO_8859_1)).toUnicodeString();
    }
}
