package org.sucharit.reporting.document.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Markup;
import org.sucharit.reporting.document.MarkupTemplate;
import org.sucharit.reporting.document.PlainText;

/**
 * A file of Office Open XML: parts in a ZIP archive, and how they refer to one another. Equal parts give equal bytes:
 * nothing in it tells when or where it was written. One per document.
 */
public final class OfficeFile {

    /** Relations within a document are named from here. */
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String CORE_RELATION =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final MarkupTemplate CORE = MarkupTemplate.of("/office/core.xml");

    /** Archives cannot tell times before 1980; of its first moment Java also tells what it is elsewhere in the world. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final Map<String, StringBuilder> relations = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /**
     * A file of which a document is the content.
     *
     * @param main the name of the part that all others belong to, such as {@code word/document.xml}
     */
    public OfficeFile(Document document, String main) {
        related("", RELATION + "officeDocument", main);
        related("", CORE_RELATION, "docProps/core.xml");
        add("docProps/core.xml", CORE_TYPE, DECLARATION + core(document));
    }

    /**
     * Adds a part.
     *
     * @param type what comes after {@code application/vnd.openxmlformats-officedocument.} in its media type
     */
    public void part(String name, String type, String xml) {
        add(name, TYPE + type, DECLARATION + xml);
    }

    /** Adds a part that is no XML. */
    public void part(String name, String mediaType, byte[] bytes) {
        types.append("<Override PartName=\"/")
                .append(name)
                .append("\" ContentType=\"")
                .append(mediaType)
                .append("\"/>");
        parts.put(name, bytes);
    }

    /**
     * Says that a part refers to another.
     *
     * @param kind what the other is to it, such as {@code styles}
     * @param target from the folder of {@code part} on
     * @return what the part calls the other
     */
    public String relate(String part, String kind, String target) {
        return related(part, RELATION + kind, target);
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            write(zip, "[Content_Types].xml", xml(DECLARATION + contentTypes()));
            for (Map.Entry<String, StringBuilder> relation : relations.entrySet()) {
                write(zip, relationsOf(relation.getKey()), xml(DECLARATION + relationships(relation.getValue())));
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private void add(String name, String mediaType, String xml) {
        part(name, mediaType, xml(xml));
    }

    private String related(String part, String type, String target) {
        int number = counts.merge(part, 1, Integer::sum);
        String id = "rId" + number;
        relations
                .computeIfAbsent(part, _ -> new StringBuilder())
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(type)
                .append("\" Target=\"")
                .append(Markup.escape(target))
                .append("\"/>");
        return id;
    }

    private static String relationsOf(String part) {
        int folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }

    private static String relationships(StringBuilder relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    private String contentTypes() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + types + "</Types>";
    }

    private static String core(Document document) {
        return CORE.filled(Map.of(
                "title", brief(document.title()),
                "subject", brief(document.subject()),
                "author", brief(document.author()),
                "language", Markup.escape(document.language()),
                "date", document.asOf().truncatedTo(ChronoUnit.SECONDS).toString()));
    }

    private static String brief(String text) {
        return Markup.escape(PlainText.brief(text));
    }

    private static byte[] xml(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
