package org.sucharit.scoring.core.explanation;

import java.util.List;
import java.util.Map;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Band;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.scoring.core.testsupport.Frameworks;

/** The framework of 2568 with the official names that sentences are checked with. */
final class NamedFramework {

    private static final Map<String, Label> NAMES = Map.of(
            "6", new Label("คุณภาพการดำเนินงาน", "Quality of operation"),
            "10", new Label("การป้องกันการทุจริต", "Prevention of corruption"),
            "excellent", new Label("ผ่านดีเยี่ยม", "Excellent"),
            "good", new Label("ผ่านดี", "Good"),
            "pass", new Label("ผ่าน", "Pass"));

    private NamedFramework() {}

    static Framework fy2568() {
        Framework plain = Frameworks.fy2568();
        List<Indicator> indicators = plain.indicators().stream()
                .map(indicator -> new Indicator(
                        indicator.code(),
                        NAMES.getOrDefault(indicator.code(), indicator.name()),
                        indicator.instruments(),
                        indicator.subIndicators(),
                        indicator.questions()))
                .toList();
        List<Band> bands = plain.bands().stream()
                .map(band -> new Band(
                        band.rating(),
                        NAMES.getOrDefault(band.rating(), band.label()),
                        band.from(),
                        band.everyInstrumentFrom(),
                        band.meetsTarget()))
                .toList();
        return Frameworks.framework(plain.rounding(), plain.instruments(), indicators, bands);
    }
}
