package org.jointroadmap.whole;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * The opportunities of a plain file of BACI's layout, computed by itself: only text, maps and the formula, nothing of the
 * program.
 */
final class IndependentOpportunities {
    /** Numbers of excluded partners in the file: ISO 3166, BACI's own (251, 579, 757, 842) and older ones (58, 280). */
    private static final Set<String> EXCLUDED = Set.copyOf(List.of(
            ("40 56 58 100 191 196 203 208 233 246 250 251 276 280 300 348 372 380 428 440 442 470 528 616 620 642 703 705 724"
                            + " 752 840 842 826 36 124 438 578 579 554 8 352 807 499 756 757")
                    .split(" ")));

    private final Map<String, Double> imports = new HashMap<>();
    private final Map<String, Double> third = new HashMap<>();
    private final Map<String, Double> exports = new HashMap<>();
    private final Map<String, Double> between = new HashMap<>();

    IndependentOpportunities(Path gzip) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(gzip)), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                row(line.split(","));
            }
        }
    }

    /** HS code to value in US dollars, of numbers such as 31 and 112. */
    Map<String, Double> of(String buyer, String partner) {
        Map<String, Double> values = new TreeMap<>();
        third.forEach((key, bought) -> {
            if (key.startsWith(buyer + " ")) {
                String code = key.substring(buyer.length() + 1);
                double sold = exports.getOrDefault(partner + " " + code, 0.0);
                double own = imports.getOrDefault(partner + " " + code, 0.0);
                double free = Math.max(0, sold - between.getOrDefault(partner + " " + buyer + " " + code, 0.0));
                double value = Math.min(bought, free * (own == 0 ? 1 : Math.min(1, sold / own)));
                if (value > 0) {
                    values.put(code, value);
                }
            }
        });
        return values;
    }

    private void row(String[] cells) {
        double usd = Double.parseDouble(cells[4]) * 1000;
        imports.merge(cells[2] + " " + cells[3], usd, Double::sum);
        exports.merge(cells[1] + " " + cells[3], usd, Double::sum);
        between.merge(cells[1] + " " + cells[2] + " " + cells[3], usd, Double::sum);
        if (EXCLUDED.contains(cells[1])) {
            third.merge(cells[2] + " " + cells[3], usd, Double::sum);
        }
    }
}
