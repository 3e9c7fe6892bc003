package org.sucharit.assessment.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Choice;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Question;
import org.sucharit.contracts.framework.Framework.Scale;

/**
 * How one respondent's answers to one survey lie in bytes: a byte for each question, in the framework's order; 0 where
 * the question was not answered, else one more than the place of the choice in its scale.
 */
public final class AnswerLayout {

    /** A byte tells so many choices apart. */
    static final int MOST_CHOICES = 254;

    private final List<String> questions = new ArrayList<>();
    private final List<List<Choice>> choices = new ArrayList<>();
    private final List<Map<String, Byte>> codes = new ArrayList<>();

    private AnswerLayout() {}

    /**
     * The layout of a survey.
     *
     * @param instrument code of one of the framework's surveys: {@code EIT1}
     */
    public static AnswerLayout of(Framework framework, String instrument) {
        Map<String, Scale> scales = framework.scales().stream().collect(Collectors.toMap(Scale::code, scale -> scale));
        AnswerLayout layout = new AnswerLayout();
        for (Indicator indicator : framework.indicators()) {
            if (indicator.instruments().contains(instrument)) {
                indicator.questions().forEach(question -> layout.add(question, scales));
                indicator.subIndicators().forEach(sub -> sub.questions().forEach(item -> layout.add(item, scales)));
            }
        }
        return layout;
    }

    private void add(Question question, Map<String, Scale> scales) {
        List<Choice> offered = scales.get(question.scale()).choices();
        if (offered.size() > MOST_CHOICES) {
            throw new IllegalArgumentException(question.scale() + " has more than " + MOST_CHOICES + " choices");
        }
        Map<String, Byte> places = new HashMap<>();
        for (int i = 0; i < offered.size(); i++) {
            places.put(offered.get(i).code(), (byte) (i + 1));
        }
        questions.add(question.code());
        choices.add(offered);
        codes.add(places);
    }

    /** The questions' codes, in order: {@code i1}. */
    public List<String> questions() {
        return List.copyOf(questions);
    }

    /** How many bytes the answers of one respondent take. */
    public int width() {
        return questions.size();
    }

    /** The byte of a choice of a question; 0 for a code that its scale does not have. */
    public byte encode(int question, String choice) {
        return codes.get(question).getOrDefault(choice, (byte) 0);
    }

    /** The choices of a question; byte {@code b} stands for the one at {@code b - 1}. */
    List<Choice> choices(int question) {
        return choices.get(question);
    }

    /** The codes of a question's choices, for messages: {@code 1, 2, dk}. */
    public String offered(int question) {
        return choices.get(question).stream().map(Choice::code).collect(Collectors.joining(", "));
    }
}
