package org.sucharit.measures.planning;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.json.Wire;
import org.sucharit.measures.planning.GuidanceData.Template;

/**
 * What to do about a question, an item or an indicator: Thai texts kept as data, one file for each fiscal year and one
 * for what serves every year. A year without a file still gets guidance, made from the names in its framework.
 */
public final class GuidanceLibrary {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");
    private static final ObjectMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private final GuidanceData.Generic generic;
    private final Map<Integer, Optional<Year>> years = new ConcurrentHashMap<>();

    private GuidanceLibrary(GuidanceData.Generic generic) {
        this.generic = generic;
    }

    /** A year's file, and its texts by type of agency. */
    private record Year(GuidanceData.Year file, LeafTexts leaves) {}

    /**
     * The library that ships with the service; a year's file is read when it is first needed.
     *
     * @throws UncheckedIOException if a file is broken
     */
    public static GuidanceLibrary load() {
        return new GuidanceLibrary(read("/guidance/generic.yaml", GuidanceData.Generic.class)
                .orElseThrow(() -> new IllegalStateException("guidance/generic.yaml is missing")));
    }

    /**
     * Guidance for every question and item of a framework, in tree order: to raise where its figure is below the
     * framework's threshold or where there is none, for what is not known must not pass for good; else to maintain. A
     * leaf that does not apply to the agency has no guidance.
     *
     * @param type of the agency, for law and bodies differ
     */
    public List<Plan.Guidance> guidance(Framework framework, Agency.Type type, Score score) {
        Figures figures = Figures.of(score);
        List<Plan.Guidance> guidance = new ArrayList<>();
        for (Leaf leaf : Leaf.of(framework)) {
            if (!figures.isNotApplicable(leaf.node())) {
                boolean good = figures.of(leaf.node())
                        .filter(figure ->
                                figure.compareTo(framework.thresholds().raiseBelow()) >= 0)
                        .isPresent();
                GuidanceKind kind = good ? GuidanceKind.MAINTAIN : GuidanceKind.RAISE;
                guidance.add(new Plan.Guidance(leaf.node(), kind, text(framework, leaf, type, kind)));
            }
        }
        return List.copyOf(guidance);
    }

    /** What an agency of a type is to do about one leaf. */
    String text(Framework framework, Leaf leaf, Agency.Type type, GuidanceKind kind) {
        return year(framework)
                .flatMap(year -> year.leaves().find(leaf, type))
                .map(own -> own.of(kind))
                .orElseGet(() -> {
                    GuidanceData.Pair any =
                            leaf.kind() == Instrument.Kind.SURVEY ? generic.survey() : generic.disclosure();
                    return filled(any.of(kind), Map.of("label", leaf.label()));
                });
    }

    /** Who looks after one leaf: its own roles, or those of its indicator. */
    List<String> roles(Framework framework, Leaf leaf, Template indicator) {
        return year(framework)
                .map(year -> year.file().responsible().get(leaf.question().code()))
                .orElse(indicator.responsible());
    }

    /** The plan of an indicator before it meets a score. */
    Template template(Framework framework, Indicator indicator) {
        Template own = year(framework)
                .map(year -> year.file().indicators().get(indicator.code()))
                .orElse(null);
        if (own != null) {
            return own;
        }
        Template any = generic.indicator();
        Map<String, String> label = Map.of("label", indicator.name().th());
        return new Template(
                filled(any.issue(), label),
                new GuidanceData.Pair(
                        filled(any.measure().raise(), label),
                        filled(any.measure().maintain(), label)),
                any.responsible(),
                any.steps(),
                any.period());
    }

    /** All texts that a draft of a framework's year may bring, whatever the score and the type of agency. */
    public Stream<String> texts(Framework framework) {
        Stream<String> leaves = Leaf.of(framework).stream()
                .flatMap(leaf -> Stream.concat(
                        texts(framework, leaf, GuidanceKind.MAINTAIN),
                        texts(framework, leaf, GuidanceKind.RAISE)
                                .flatMap(raise -> Stream.of(raise, urgentLeaf(leaf, raise)))));
        Stream<String> templates = framework.indicators().stream()
                .map(indicator -> template(framework, indicator))
                .flatMap(Template::texts);
        return Stream.of(leaves, templates, Stream.of(urgentStep())).flatMap(Function.identity());
    }

    /** The texts of a fiscal year's file that stand by themselves; none where the year has no file. */
    public Stream<String> texts(int fiscalYear) {
        return year(fiscalYear).stream().flatMap(year -> year.file().texts());
    }

    /** By indicator, the text of the measure that only keeps its level. */
    public Map<String, String> maintaining(Framework framework) {
        return framework.indicators().stream()
                .collect(Collectors.toMap(
                        Indicator::code,
                        indicator -> template(framework, indicator).measure().maintain()));
    }

    /** The text of the step that comes first where something is urgent. */
    public String urgentStep() {
        return generic.urgent().text();
    }

    /** An urgent leaf as a step of an agency of a type. */
    String urgentLeaf(Framework framework, Leaf leaf, Agency.Type type) {
        return urgentLeaf(leaf, text(framework, leaf, type, GuidanceKind.RAISE));
    }

    /** Roles as the agency calls them, each once, in order. */
    List<Plan.Responsible> responsible(List<String> roles, Agency agency) {
        Offices offices = new Offices(agency.organisation());
        return roles.stream()
                .map(role -> {
                    Map<String, String> names = generic.roles().get(role);
                    String name = names.getOrDefault(Wire.code(agency.type()), names.get("default"));
                    return offices.find(generic.kinds().of(role, name), name);
                })
                .distinct()
                .toList();
    }

    private Stream<String> texts(Framework framework, Leaf leaf, GuidanceKind kind) {
        return Arrays.stream(Agency.Type.values())
                .map(type -> text(framework, leaf, type, kind))
                .distinct();
    }

    private String urgentLeaf(Leaf leaf, String guidance) {
        return filled(
                generic.urgent().leaf(),
                Map.of("label", leaf.label(), "code", leaf.question().code(), "guidance", guidance));
    }

    private Optional<Year> year(Framework framework) {
        return year(framework.fiscalYear());
    }

    private Optional<Year> year(int fiscalYear) {
        return years.computeIfAbsent(
                fiscalYear,
                year -> read("/guidance/" + year + ".yaml", GuidanceData.Year.class)
                        .map(file -> new Year(file, new LeafTexts(file, generic.groups()))));
    }

    /** Fills in one pass, so that braces in a name stay what they are. */
    private static String filled(String text, Map<String, String> values) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    private static <T> Optional<T> read(String resource, Class<T> type) {
        try (InputStream file = GuidanceLibrary.class.getResourceAsStream(resource)) {
            return file == null ? Optional.empty() : Optional.of(YAML.readValue(file, type));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
