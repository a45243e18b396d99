package org.jointroadmap.web.excluded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jointroadmap.Wrongs;
import org.jointroadmap.trade.exclusion.ExcludedPartner;
import org.jointroadmap.web.layout.Input;
import org.jspecify.annotations.Nullable;

/** A list of excluded partners as somebody entered it, a row each; empty rows are left out. */
public class ExcludedForm {
    private static final int EMPTY_ROWS = 5;
    /** Stands for the act of a copied list that is still missing, so that it is not asked for in each row. */
    private static final String ASKED_FOR_ONCE = "…";

    private List<Row> rows = new ArrayList<>();
    private String reason = "";
    private boolean copied;
    private boolean sure;
    private String ownAct = "";

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

    /** The other side's list to start from: countries and days, without its legal acts. */
    static ExcludedForm copyOf(List<ExcludedPartner> partners) {
        ExcludedForm form = of(partners);
        form.copied = true;
        form.rows.forEach(row -> row.legalAct = "");
        return form;
    }

    /** As they were entered, without the empty rows; what is missing in the others, the module says. */
    List<ExcludedPartner> partners(Wrongs wrongs) {
        rows.removeIf(Row::isEmpty);
        String otherwise = !copied ? "" : ownAct.isBlank() ? ASKED_FOR_ONCE : ownAct;
        return IntStream.range(0, rows.size())
                .mapToObj(at -> rows.get(at).partner("[" + at + "].", otherwise, wrongs))
                .toList();
    }

    /** Whether it began as the other side's list. */
    public boolean isCopied() {
        return copied;
    }

    public void setCopied(boolean copied) {
        this.copied = copied;
    }

    /** Whether what the list would do was shown, where it takes many countries away. */
    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    /** The legal act of the own side, by which all rows are excluded that name no other. */
    public String getOwnAct() {
        return ownAct;
    }

    public void setOwnAct(String ownAct) {
        this.ownAct = ownAct;
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
        private ExcludedPartner partner(String place, String otherwise, Wrongs wrongs) {
            return new ExcludedPartner(
                    country,
                    wrongs.read(() -> Input.dayOrNone(place + "from", from)),
                    wrongs.read(() -> Input.dayOrNone(place + "to", to)),
                    legalAct.isBlank() ? otherwise : legalAct);
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
