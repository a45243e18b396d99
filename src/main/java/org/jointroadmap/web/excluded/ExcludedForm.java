package org.jointroadmap.web.excluded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jointroadmap.trade.ExcludedPartner;
import org.jointroadmap.web.layout.Input;
import org.jspecify.annotations.Nullable;

/** A list of excluded partners as somebody entered it, a row each; empty rows are left out. */
public class ExcludedForm {
    private static final int EMPTY_ROWS = 5;

    private List<Row> rows = new ArrayList<>();
    private String reason = "";

    static ExcludedForm of(List<ExcludedPartner> partners) {
        ExcludedForm form = new ExcludedForm();
        partners.forEach(partner -> form.rows.add(Row.of(partner)));
        return form;
    }

    /** Some rows more, to be filled in. */
    ExcludedForm withEmptyRows() {
        for (int row = 0; row < EMPTY_ROWS; row++) {
            rows.add(new Row());
        }
        return this;
    }

    /** As they were entered, without the empty rows; what is missing in the others, the module says. */
    List<ExcludedPartner> partners() {
        rows.removeIf(Row::isEmpty);
        return IntStream.range(0, rows.size())
                .mapToObj(at -> rows.get(at).partner("[" + at + "]."))
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }

    public void setRows(List<Row> rows) {
        this.rows = rows;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** One country, from when to when, by which act. */
    public static class Row {
        private String country = "";
        private String from = "";
        private String to = "";
        private String legalAct = "";

        static Row of(ExcludedPartner partner) {
            Row row = new Row();
            row.country = partner.country();
            row.from = partner.from().toString();
            row.to = text(partner.to());
            row.legalAct = partner.legalAct();
            return row;
        }

        @SuppressWarnings("NullAway") // a missing date is refused in words by the module
        private ExcludedPartner partner(String place) {
            return new ExcludedPartner(
                    country, Input.dayOrNone(place + "from", from), Input.dayOrNone(place + "to", to), legalAct);
        }

        private boolean isEmpty() {
            return country.isBlank() && from.isBlank() && to.isBlank() && legalAct.isBlank();
        }

        private static String text(@Nullable Object value) {
            return value == null ? "" : value.toString();
        }

        public String getCountry() {
            return country;
        }

        public void setCountry(String country) {
            this.country = country.strip().toUpperCase(Locale.ROOT);
        }

        public String getFrom() {
            return from;
        }

        public void setFrom(String from) {
            this.from = from;
        }

        public String getTo() {
            return to;
        }

        public void setTo(String to) {
            this.to = to;
        }

        public String getLegalAct() {
            return legalAct;
        }

        public void setLegalAct(String legalAct) {
            this.legalAct = legalAct;
        }
    }
}
