package org.sucharit.reporting.testsupport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The parts of an Office Open XML file, read as any other program would. */
public final class OfficeParts {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private OfficeParts() {}

    public static OfficeParts of(byte[] file) {
        OfficeParts read = new OfficeParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                read.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    public byte[] bytes(String name) {
        return parts.get(name);
    }

    /** The root element of a part; fails where it is not well formed. */
    public Element xml(String name) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.get(name)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(name + " cannot be read", e);
        }
    }

    public List<Element> elements(String part, String name) {
        return elements(xml(part), name);
    }

    public static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** What is wrong with the parts by the schemas of ISO/IEC 29500 transitional; extensions aside. */
    public List<String> violations() {
        List<String> violations = new ArrayList<>();
        for (String name : parts.keySet()) {
            if (name.endsWith(".xml") && (name.startsWith("word/") || name.startsWith("xl/"))) {
                violations(name).forEach(error -> violations.add(name + ": " + error));
            }
        }
        return violations;
    }

    private List<String> violations(String name) {
        try {
            String xml = new String(parts.get(name), StandardCharsets.UTF_8)
                    .replaceAll("<w14:checkbox>.*?</w14:checkbox>", "")
                    .replace(" mc:Ignorable=\"w14\"", "");
            List<XmlError> errors = new ArrayList<>();
            TypeSystemHolder.typeSystem.parse(xml, null, null).validate(new XmlOptions().setErrorListener(errors));
            return errors.stream()
                    .map(error -> error.getMessage() + " at "
                            + error.getCursorLocation().xmlText())
                    .map(error -> error.substring(0, Math.min(error.length(), 600)))
                    .toList();
        } catch (XmlException e) {
            throw new AssertionError(name + " cannot be read", e);
        }
    }
}
