package org.sucharit.local.nation;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Choice;
import org.sucharit.contracts.framework.Framework.Instrument;

/** What agencies disclose for one instrument of one year, and how an assessor scores it. */
final class Items {

    /** Much more than opinions: of what is not in full order, a fair part is missing altogether. */
    private static final double FINDINGS_DIFFER = 80;

    private static final double EXPLAINED = 0.08;
    private static final double DECLARED_NOT = 0.6;

    private final Nation nation;
    private final Framework framework;
    private final Instrument instrument;
    private final Leaves leaves;

    /**
     * The items.
     *
     * @param instrument one of disclosures
     */
    Items(Nation nation, Framework framework, Instrument instrument) {
        if (instrument.kind() != Instrument.Kind.DISCLOSURE) {
            throw new IllegalArgumentException(instrument.code() + " has no disclosures");
        }
        this.nation = nation;
        this.framework = framework;
        this.instrument = instrument;
        this.leaves = new Leaves(nation, framework, instrument, FINDINGS_DIFFER);
    }

    /**
     * One item of one agency.
     *
     * @param declared whether the agency says that it discloses this
     * @param url where; empty where it does not
     * @param explanation mostly empty
     * @param choice what the assessor found
     */
    record Disclosure(String item, boolean declared, String url, String explanation, Choice choice) {}

    /** Every item, in the framework's order. */
    List<Disclosure> of(FictitiousAgency agency) {
        double[] opinions = leaves.opinions(agency);
        Chance chance =
                Chance.of(nation.seed(), "items/" + framework.fiscalYear() + "/" + instrument.code(), agency.index());
        List<Disclosure> disclosures = new ArrayList<>(opinions.length);
        for (int item = 0; item < opinions.length; item++) {
            AnswerCurve curve = leaves.curve(item);
            Choice choice = curve.choices().get(curve.choice(opinions[item] + FINDINGS_DIFFER * chance.normal()));
            String code = leaves.questions().get(item).code();
            // Of what scores nothing, some was never claimed.
            boolean declared = choice.score().signum() > 0 || chance.unit() >= DECLARED_NOT;
            boolean explained = chance.unit() < EXPLAINED;
            disclosures.add(new Disclosure(
                    code,
                    declared,
                    declared ? "https://" + agency.code() + ".example/ita/" + framework.fiscalYear() + "/" + code : "",
                    explained ? "คำอธิบายข้อ " + code + Names.MARK_TH : "",
                    choice));
        }
        return disclosures;
    }
}
