package org.sucharit.local.bench;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.contracts.score.Score.Use;
import org.sucharit.contracts.score.Score.Verdict;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;

/** The printed table of a real report, as the demonstration sends it to the scoring service. */
final class KhlongPhon {

    private static final String RESOURCE = "/demo/khlong-phon-2568.csv";

    private KhlongPhon() {}

    /** What is printed, and used as the demonstration uses it. */
    static Inputs asPrinted() {
        Map<String, PrintedFigure> figures = new HashMap<>();
        String rating = null;
        for (String line : lines()) {
            String[] cells = line.split(",", -1);
            String node = cells[1];
            if (node.equals("total")) {
                rating = cells[4];
                figures.put(node, figure(cells, null));
            } else {
                figures.put(node, figure(cells, verdict(cells[4])));
            }
        }
        return Inputs.none().withPublished(figures, rating);
    }

    private static PrintedFigure figure(String[] cells, Verdict verdict) {
        return new PrintedFigure(
                cells[2].isEmpty() ? null : new BigDecimal(cells[2]),
                cells[3].equals("input") ? Use.INPUT : Use.COMPARE,
                verdict,
                guidance(cells[5]),
                cells[6].isEmpty() ? null : cells[6],
                null);
    }

    private static Verdict verdict(String cell) {
        return cell.isEmpty() ? null : cell.equals("meets") ? Verdict.MEETS : Verdict.DOES_NOT_MEET;
    }

    private static GuidanceKind guidance(String cell) {
        return cell.isEmpty() ? null : cell.equals("raise") ? GuidanceKind.RAISE : GuidanceKind.MAINTAIN;
    }

    private static List<String> lines() {
        try (InputStream in = KhlongPhon.class.getResourceAsStream(RESOURCE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new LaunchException("Cannot read " + RESOURCE + ": " + e.getMessage() + ".", e);
        }
    }
}
