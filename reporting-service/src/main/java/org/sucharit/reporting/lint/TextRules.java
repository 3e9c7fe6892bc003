package org.sucharit.reporting.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.reporting.writing.Writing;

/** Whether what people have written fits the figures, the years and the law. */
final class TextRules {

    private static final Writing ARABIC = new Writing(Writing.Language.TH, Writing.Digits.ARABIC);

    /** A score as officials write it: two decimals, alone; neither money nor a share. */
    private static final Pattern SCORE = Pattern.compile(
            "(?<![\\d.,])(?<!ร้อยละ )(?<!ร้อยละ)(\\d{1,3}\\.\\d{2})(?![\\d.,]*\\d)(?!\\s*(?:บาท|ล้าน|%))");

    private static final Pattern FISCAL_YEAR = Pattern.compile("ปีงบประมาณ\\s*(?:พ\\.\\s*ศ\\.)?\\s*(25\\d{2})(?!\\d)");

    private final Subject subject;
    private final Map<String, String> texts;
    private final List<Contradiction> found = new ArrayList<>();

    private TextRules(Subject subject) {
        this.subject = subject;
        texts = Texts.of(subject.kind(), subject.plan(), subject.passages());
    }

    static List<Contradiction> check(Subject subject) {
        TextRules rules = new TextRules(subject);
        subject.outdated().forEach(place -> rules.found.add(Messages.of(Rule.OUTDATED_PASSAGE, place, "place", place)));
        rules.figures();
        rules.texts.forEach(rules::acts);
        rules.texts.forEach(rules::years);
        rules.links();
        return rules.found;
    }

    private void figures() {
        if (subject.score() == null) {
            return;
        }
        Set<BigDecimal> known = known();
        subject.passages().forEach((place, text) -> {
            Matcher scores = SCORE.matcher(ARABIC.digits(text));
            Set<String> told = new LinkedHashSet<>();
            while (scores.find()) {
                if (!known.contains(new BigDecimal(scores.group(1)))) {
                    told.add(scores.group(1));
                }
            }
            told.forEach(score -> found.add(Messages.of(Rule.FIGURE_IN_TEXT, place, "place", place, "score", score)));
        });
    }

    /** Every figure that the report has a right to tell. */
    private Set<BigDecimal> known() {
        Set<BigDecimal> known = new HashSet<>();
        Stream<BigDecimal> nodes = subject.scores().stream()
                .flatMap(score -> score.nodes().stream())
                .flatMap(node -> Stream.of(node.derived(), node.published()));
        Stream<BigDecimal> gains = subject.plan().findings().stream().map(Plan.Finding::gain);
        Stream<BigDecimal> bands = subject.framework().bands().stream()
                .flatMap(band -> Stream.of(band.from(), band.everyInstrumentFrom()));
        Stream<BigDecimal> province = Stream.ofNullable(subject.mean()).flatMap(mean -> mean.means().values().stream());
        Stream.of(nodes, gains, bands, province)
                .flatMap(figures -> figures)
                .filter(Objects::nonNull)
                .forEach(figure -> known.add(figure.setScale(2, RoundingMode.HALF_UP)));
        known.add(subject.framework().target().score().setScale(2, RoundingMode.HALF_UP));
        known.add(subject.framework().thresholds().verdict().setScale(2, RoundingMode.HALF_UP));
        return known;
    }

    private void acts(String place, String text) {
        Acts.miscited(ARABIC.digits(text))
                .forEach(act -> found.add(Messages.of(
                        Rule.ACT,
                        place,
                        "act",
                        act.name(),
                        "cited",
                        Integer.toString(act.cited()),
                        "year",
                        Integer.toString(act.year()))));
    }

    /** What is told of is the year scored, the year planned for, or one beside them. */
    private void years(String place, String text) {
        int reported = subject.framework().fiscalYear();
        int first = subject.plan() == null
                ? reported - 1
                : Math.min(subject.plan().basedOnFiscalYear(), subject.plan().fiscalYear()) - 1;
        int last = (subject.plan() == null ? reported : subject.plan().fiscalYear()) + 1;
        Matcher years = FISCAL_YEAR.matcher(ARABIC.digits(text));
        Set<String> told = new LinkedHashSet<>();
        while (years.find()) {
            int year = Integer.parseInt(years.group(1));
            if (year < first || year > last) {
                told.add(years.group(1));
            }
        }
        told.forEach(year -> found.add(Messages.of(
                Rule.YEAR, place, "year", year, "first", Integer.toString(first), "last", Integer.toString(last))));
    }

    private void links() {
        Map<String, String> first = new LinkedHashMap<>();
        texts.forEach((place, text) -> Links.in(text).forEach(link -> first.putIfAbsent(link, place)));
        first.forEach((link, place) -> {
            LinkState state = subject.links().getOrDefault(link, LinkState.UNKNOWN);
            if (state == LinkState.DEAD || state == LinkState.MALFORMED) {
                found.add(Messages.of(Rule.LINK, place, "link", link));
            }
        });
    }
}
