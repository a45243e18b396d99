package org.jointroadmap.document.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the numbers of a workbook's cells look like. */
final class Shown {
    private final boolean from1904;
    private final Map<String, Optional<DateForm>> dates = new HashMap<>();

    /** @param from1904 whether the workbook counts its days from 1904 */
    Shown(boolean from1904) {
        this.from1904 = from1904;
    }

    String text(double number, String format) {
        return dates.computeIfAbsent(format, DateForm::of)
                .map(form -> form.text(number, from1904).orElseGet(() -> NumberForm.text(number, "General")))
                .orElseGet(() -> NumberForm.text(number, format));
    }
}
