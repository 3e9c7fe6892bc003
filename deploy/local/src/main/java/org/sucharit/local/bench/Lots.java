package org.sucharit.local.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sucharit.local.nation.Nation;
import org.sucharit.local.suite.LaunchException;

/**
 * Which agencies of the fictitious nation close when.
 *
 * @param first codes, from all over the register
 * @param atOnce codes of provinces
 * @param others how many agencies of those provinces are not among the first
 * @param last codes, of the provinces that are left
 */
record Lots(List<String> first, List<String> atOnce, int others, List<String> last) {

    private static final int STEADILY = 600;

    /** Reads the register's file. */
    static Lots of(Path files) throws IOException {
        SortedMap<String, List<String>> byProvince = new TreeMap<>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(files.resolve("agencies.csv"))) {
            rows.forEach(row -> byProvince
                    .computeIfAbsent(row.getField("province_code"), province -> new ArrayList<>())
                    .add(row.getField("code")));
        }
        List<String> atOnce = new ArrayList<>(byProvince.keySet());
        List<String> last = new ArrayList<>();
        while (last.size() < STEADILY) {
            last.addAll(byProvince.get(atOnce.removeLast()));
        }
        List<String> others = atOnce.stream()
                .flatMap(province -> byProvince.get(province).stream())
                .toList();
        if (others.size() + last.size() != Nation.SIZE) {
            throw new LaunchException("The nation has " + (others.size() + last.size()) + " agencies.");
        }
        int step = others.size() / STEADILY;
        List<String> first =
                IntStream.range(0, STEADILY).mapToObj(i -> others.get(i * step)).toList();
        return new Lots(first, atOnce, others.size() - STEADILY, last.subList(0, STEADILY));
    }
}
