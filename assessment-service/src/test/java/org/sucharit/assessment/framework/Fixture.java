package org.sucharit.assessment.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sucharit.contracts.framework.Framework;

/** Framework documents for tests. */
public final class Fixture {

    /** The smallest framework that is one. */
    public static final String SMALL = """
            fiscalYear: 2568
            name: { th: การประเมิน, en: Assessment }
            target: { score: 85, share: 100 }
            rounding: { scale: 2, mode: half-up, levels: [] }
            thresholds: { verdict: 85, urgentBelow: 85, improveBelow: 95, raiseBelow: 95 }
            bands:
              - { rating: pass, label: { th: ผ่าน, en: Pass }, from: 85, everyInstrumentFrom: 80, meetsTarget: true }
              - { rating: fail, label: { th: ไม่ผ่าน, en: Fail }, from: 0, meetsTarget: false }
            scales:
              - code: level2
                choices:
                  - { code: 1, label: { th: น้อย, en: Little }, score: 0 }
                  - { code: 2, label: { th: มาก, en: Much }, score: 100 }
            instruments:
              - { code: IIT, family: IIT, abbreviation: IIT, name: { th: ภายใน, en: Internal }, kind: survey, weight: 60 }
              - { code: OIT, family: OIT, abbreviation: OIT, name: { th: เปิดเผย, en: Open }, kind: disclosure, weight: 40 }
            indicators:
              - code: 1
                name: { th: หน้าที่, en: Duty }
                instruments: [IIT]
                questions:
                  - { code: i1, text: { th: คำถาม, en: Question }, scale: level2 }
              - code: 2
                name: { th: ข้อมูล, en: Data }
                instruments: [OIT]
                subIndicators:
                  - code: 2.1
                    name: { th: พื้นฐาน, en: Basic }
                    questions:
                      - { code: o1, text: { th: โครงสร้าง, en: Structure }, scale: level2 }
            """;

    private Fixture() {}

    static String shipped() {
        return shipped(2568);
    }

    static String shipped(int fiscalYear) {
        try (InputStream file = Fixture.class.getResourceAsStream("/frameworks/" + fiscalYear + ".yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every year that ships, each read as it is published: knowing those before it. */
    static Map<Integer, Framework> shippedYears() {
        Map<Integer, Framework> years = new TreeMap<>();
        for (int year : BundledFrameworks.YEARS) {
            EarlierYears earlier = wanted -> Optional.ofNullable(years.get(wanted));
            switch (FrameworkDocument.read(shipped(year), earlier)) {
                case FrameworkDocument.Valid valid -> years.put(year, valid.published(1, 1));
                case FrameworkDocument.Invalid invalid -> throw new AssertionError(year + ": " + invalid.mistakes());
            }
        }
        return years;
    }

    static FrameworkDocument.Valid valid(String yaml) {
        return switch (FrameworkDocument.read(yaml, EarlierYears.UNKNOWN)) {
            case FrameworkDocument.Valid valid -> valid;
            case FrameworkDocument.Invalid invalid -> throw new AssertionError(invalid.mistakes());
        };
    }

    static List<FrameworkMistake> mistakes(String yaml) {
        return switch (FrameworkDocument.read(yaml, EarlierYears.UNKNOWN)) {
            case FrameworkDocument.Valid valid -> List.of();
            case FrameworkDocument.Invalid invalid -> invalid.mistakes();
        };
    }
}
