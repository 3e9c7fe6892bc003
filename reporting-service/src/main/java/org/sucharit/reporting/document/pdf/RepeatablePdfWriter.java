package org.sucharit.reporting.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;
import org.sucharit.reporting.document.Fingerprint;

/**
 * A writer whose files depend on nothing but what is written. OpenPDF makes a file's identifier of random bytes unless
 * the information dictionary holds one; this one takes the digest of the file so far.
 */
final class RepeatablePdfWriter extends PdfWriter {

    private static final int ID_LENGTH = 16;

    private final MessageDigest digest;

    private RepeatablePdfWriter(PdfDocument pdf, DigestOutputStream out) {
        super(pdf, out);
        digest = out.getMessageDigest();
    }

    static RepeatablePdfWriter of(Document document, OutputStream out) {
        PdfDocument pdf = new PdfDocument();
        pdf.setTextRenderingOptions(document.getTextRenderingOptions());
        pdf.setGlyphLayoutManager(document.getGlyphLayoutManager());
        document.addDocListener(pdf);
        RepeatablePdfWriter writer = new RepeatablePdfWriter(pdf, new DigestOutputStream(out, Fingerprint.sha256()));
        pdf.addWriter(writer);
        return writer;
    }

    /** The information dictionary is written last; then the identifier is set, too late to become a part of it. */
    @Override
    public PdfIndirectObject addToBody(PdfObject object, boolean inObjStm) throws IOException {
        PdfIndirectObject written = super.addToBody(object, inObjStm);
        if (isInfo(object)) {
            byte[] id = Arrays.copyOf(digest.digest(), ID_LENGTH);
            getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        }
        return written;
    }

    @SuppressWarnings("ReferenceEquality") // the dictionary itself, not an equal one
    private boolean isInfo(PdfObject object) {
        return object == getInfo();
    }
}
