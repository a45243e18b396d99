package org.jointroadmap.trade.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jointroadmap.trade.meaning.CountryCodes;

/** Writes down what a reader says. */
class Heard implements RowSink {
    private static final int REMEMBERED = 1_000;

    final List<Recognised> files = new ArrayList<>();
    final List<String> rows = new ArrayList<>();
    final List<String> rejections = new ArrayList<>();
    final Map<String, Long> rejected = new TreeMap<>();
    final Map<Skip, Long> skipped = new EnumMap<>(Skip.class);
    private final CountryCodes countries;
    long taken;
    long repairs;

    Heard(CountryCodes countries) {
        this.countries = countries;
    }

    @Override
    public void begin(Recognised file) {
        files.add(file);
    }

    @Override
    public void row(TradeRow row) {
        taken++;
        if (rows.size() < REMEMBERED) {
            rows.add("%d: %d%s %s>%s %06d %d %s%s%s%s"
                    .formatted(
                            row.line,
                            row.year,
                            row.month == 0 ? "" : "/" + row.month,
                            countries.letters(row.exporter),
                            countries.letters(row.importer),
                            row.hsCode,
                            row.value,
                            row.valuation,
                            row.weight < 0 ? "" : " " + row.weight + " g",
                            row.revision < 0 ? "" : " H" + row.revision,
                            row.part ? " part" : ""));
        }
    }

    @Override
    public void skip(Skip reason) {
        skipped.merge(reason, 1L, Long::sum);
    }

    @Override
    public void reject(long line, String key, Object... arguments) {
        rejected.merge(key.substring(key.lastIndexOf('.') + 1), 1L, Long::sum);
        if (rejections.size() < REMEMBERED) {
            rejections.add(line + ": " + key.replace("refused.trade.row.", "") + " " + List.of(arguments));
        }
    }

    @Override
    public void repaired() {
        repairs++;
    }

    long skips() {
        return skipped.values().stream().mapToLong(Long::longValue).sum();
    }

    long rejects() {
        return rejected.values().stream().mapToLong(Long::longValue).sum();
    }
}
