package org.sucharit.local.verify;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.sucharit.scoring.core.receipt.Failure;
import org.sucharit.scoring.core.receipt.Verification;
import org.sucharit.scoring.core.receipt.Verification.Form;
import org.sucharit.scoring.core.receipt.Verification.Subject;

/** What a terminal shows of a verification, at most 100 columns wide. */
final class Report {

    private static final int WIDTH = 100;
    private static final Pattern WORDS = Pattern.compile(" ");
    private static final int MOST_FAILURES = 20;

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void print(Path file, Path key, Verification verification) {
        out.println(verification.verified() ? "VERIFIED: " + file : "NOT VERIFIED: " + file);
        if (!verification.verified()) {
            printFailures(verification.failures());
        }
        verification.subjectIfReadable().ifPresent(subject -> printSubject(subject, verification.verified()));
        if (verification.verified() && key == null) {
            out.println();
            paragraph(
                    "",
                    "Whose key this is was not checked, and anyone can make a key. Compare the key's id with the one that"
                            + " the issuer publishes, or pass the issuer's public key: ./ita verify FILE --key KEYFILE");
        }
    }

    private void printFailures(List<Failure> failures) {
        for (Failure failure : failures.subList(0, Math.min(MOST_FAILURES, failures.size()))) {
            out.println();
            paragraph("  ", failure.place());
            paragraph("      ", failure.sentence());
        }
        if (failures.size() > MOST_FAILURES) {
            out.println();
            out.println("  and " + (failures.size() - MOST_FAILURES) + " more");
        }
    }

    private void printSubject(Subject subject, boolean verified) {
        boolean sealed = subject.form() == Form.SEALED;
        out.println();
        if (!verified) {
            out.println("What it claims to be, not to be believed:");
        }
        line(
                "Receipt",
                (sealed ? "sealed" : "public") + ", of a score announced "
                        + subject.head().announcedAt());
        line("Agency", subject.head().agency());
        line(
                "Year",
                subject.head().fiscalYear() + ", announcement " + subject.head().announcement() + ", score version "
                        + subject.head().scoreVersion() + ", framework revision " + subject.frameworkRevision());
        line("Total", subject.total() == null ? "none" : subject.total());
        line("Rating", String.join(" or ", subject.rating()) + (subject.rating().size() > 1 ? " (open)" : ""));
        if (verified) {
            line(
                    "Recomputed",
                    subject.nodes()
                            + (sealed
                                    ? " figures, exactly, from the answers behind them"
                                    : " figures, as far as they follow without the sealed answers"));
        }
        line("Fingerprint", subject.fingerprint());
        line("Key", subject.keyId());
        if (verified) {
            line("", subject.trusted() ? "one of the keys that you gave" : "named by the receipt itself");
        }
    }

    private void line(String name, String value) {
        paragraph("  " + name + " ".repeat(12 - name.length()), value);
    }

    /** Words after the indent, broken between words; lines after the first are indented by spaces. */
    private void paragraph(String indent, String text) {
        StringBuilder line = new StringBuilder(indent);
        String separator = "";
        for (String word : WORDS.splitAsStream(printable(text)).toList()) {
            if (!separator.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(" ".repeat(indent.length()));
                separator = "";
            }
            line.append(separator).append(word);
            separator = " ";
        }
        out.println(line);
    }

    /** A stranger's text must not move the cursor, or turn the line around. */
    private static String printable(String text) {
        return text.codePoints()
                .map(point ->
                        Character.isISOControl(point) || Character.getType(point) == Character.FORMAT ? '?' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
