package org.sucharit.reporting.composition;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Cover;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Picture;

/** What an agency's document opens with: its cover, and what a reader of its language must know. */
public final class CoverPage {

    private CoverPage() {}

    /**
     * The cover of the document whose texts these are; then, in another language, which texts stay in Thai.
     *
     * @param emblem the hash of the agency's picture; null for none
     */
    public static List<Block> of(Agency agency, HouseTexts texts, String emblem) {
        List<String> issuer = new ArrayList<>();
        issuer.add(texts.name(agency.name()));
        if (agency.type() != Agency.Type.PROVINCE) {
            issuer.add(place(agency, texts));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Cover(
                emblem == null
                        ? null
                        : new Picture(emblem, texts.get("cover.emblem", "agency", texts.name(agency.name()))),
                texts.get("cover.kind"),
                texts.all("cover.title"),
                issuer,
                texts.get("cover.date")));
        String note = texts.get("word.texts-in-thai");
        if (!note.isEmpty()) {
            blocks.add(Paragraph.note(note));
        }
        return blocks;
    }

    private static String place(Agency agency, HouseTexts texts) {
        Agency.Province province = agency.province();
        if (agency.district() == null) {
            return ProvinceName.of(province.code(), province.name(), texts);
        }
        return texts.get(
                ProvinceName.isCapital(province.code()) ? "place.capital-district" : "place.district",
                "district",
                agency.district(),
                "province",
                texts.name(province.name()));
    }
}
