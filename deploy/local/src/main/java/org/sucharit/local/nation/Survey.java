package org.sucharit.local.nation;

import java.util.List;
import java.util.function.Consumer;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.framework.Framework.Question;

/** Every answer to one survey of one year. */
final class Survey {

    /** In place of a choice: the question was left out. */
    static final int NONE = -1;

    private static final String STAFF = "IIT";
    private static final String PICKED = "EIT2";

    private static final double OPINIONS_DIFFER = 20;
    /** Between respondents: who is content, is content with everything. */
    private static final double MOOD = 14;

    private static final double OF_QUESTION = Math.sqrt(OPINIONS_DIFFER * OPINIONS_DIFFER - MOOD * MOOD);

    /** Of 65,536 answers: 3 % do not know, 0.2 % are left out. */
    private static final int UNKNOWING = 1_966;

    private static final int LEFT_OUT = 131;

    private static final int FEWEST_STAFF = 30;
    private static final int MANY_STAFF = 4_000;
    private static final int SAMPLE_OF_MANY = 400;
    private static final int FEWEST_PICKED = 18;
    private static final int MOST_PICKED = 40;
    private static final int FEWEST_PUBLIC = 20;
    private static final double PUBLIC_VARIES = 0.45;

    private final Nation nation;
    private final Framework framework;
    private final Instrument instrument;
    private final Leaves leaves;

    /**
     * A survey.
     *
     * @param instrument a survey of the framework
     */
    Survey(Nation nation, Framework framework, Instrument instrument) {
        if (instrument.kind() != Instrument.Kind.SURVEY) {
            throw new IllegalArgumentException(instrument.code() + " is no survey");
        }
        this.nation = nation;
        this.framework = framework;
        this.instrument = instrument;
        this.leaves = new Leaves(nation, framework, instrument, OPINIONS_DIFFER);
    }

    /** The instrument's code. */
    String instrument() {
        return instrument.code();
    }

    /** In the framework's order. */
    List<Question> questions() {
        return leaves.questions();
    }

    /** What a question's choices are called. */
    List<String> choices(int question) {
        return leaves.curve(question).choices().stream()
                .map(Framework.Choice::code)
                .toList();
    }

    /** How many take part. */
    int respondents(FictitiousAgency agency) {
        Chance chance = Chance.of(nation.seed(), purpose("respondents"), agency.index());
        return switch (instrument.code()) {
            case STAFF -> staff(agency.staff(), chance);
            case PICKED -> FEWEST_PICKED + chance.below(MOST_PICKED - FEWEST_PICKED + 1);
            default ->
                (int) Math.max(
                        FEWEST_PUBLIC, Math.round(agency.kind().publicRespondents() * chance.factor(PUBLIC_VARIES)));
        };
    }

    /**
     * Hands over each respondent's answers.
     *
     * @param sheet takes, for each question, the place of its choice on the scale, or {@link #NONE}; the array is used
     *     again for the next respondent
     * @return how many took part
     */
    int answer(FictitiousAgency agency, Consumer<int[]> sheet) {
        int respondents = respondents(agency);
        double[] opinions = leaves.opinions(agency);
        Chance chance = Chance.of(nation.seed(), purpose("answers"), agency.index());
        int[] answers = new int[opinions.length];
        for (int respondent = 0; respondent < respondents; respondent++) {
            double mood = MOOD * chance.normal();
            for (int question = 0; question < answers.length; question++) {
                answers[question] = answer(leaves.curve(question), opinions[question] + mood, chance.bits());
            }
            sheet.accept(answers);
        }
        return respondents;
    }

    private static int answer(AnswerCurve curve, double opinion, long bits) {
        int luck = (int) (bits >>> 48);
        if (luck < LEFT_OUT) {
            return NONE;
        }
        if (luck < LEFT_OUT + UNKNOWING && curve.hasUnscored()) {
            return curve.unscored(bits >>> 16 & 0xffff);
        }
        return curve.choice(opinion + OF_QUESTION * Chance.normal(bits));
    }

    /** The smallest sample there must be, and up to three quarters more; never more than there are. */
    private static int staff(int staff, Chance chance) {
        int least = Math.max(FEWEST_STAFF, (staff + 9) / 10);
        int sample = staff >= MANY_STAFF ? Math.max(SAMPLE_OF_MANY, least) : least;
        return Math.min(staff, (int) Math.round(sample * (1 + 0.75 * chance.unit())));
    }

    private String purpose(String what) {
        return what + "/" + framework.fiscalYear() + "/" + instrument.code();
    }
}
