package org.jointroadmap.roadmap;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.Folding;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Organisation;
import org.jointroadmap.party.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a filter means to the database. */
@Component
class ItemConditions {
    private static final String OWNED = "EXISTS (SELECT 1 FROM item_owner w WHERE w.item = i.id AND ";

    private final Terms terms;
    private final Organisations organisations;

    ItemConditions(Terms terms, Organisations organisations) {
        this.terms = terms;
        this.organisations = organisations;
    }

    /** All of them must hold. */
    List<Condition> of(ItemFilter filter) {
        List<Condition> all = new ArrayList<>();
        if (filter.side() != null) {
            all.add(Condition.of(
                    "EXISTS (SELECT 1 FROM item_owner o WHERE o.item = i.id AND o.side = ?)", filter.side()));
        }
        if (filter.status() != null) {
            all.add(Condition.of("i.status = ?", filter.status().name()));
        }
        if (filter.flagged()) {
            all.add(flagged());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            all.add(text(filter.text()));
        }
        equal(all, "i.section", filter.section());
        equal(all, "i.sector", filter.sector());
        owners(all, filter);
        terms(all, filter);
        return all;
    }

    private void owners(List<Condition> all, ItemFilter filter) {
        if (filter.organisation() != null) {
            all.add(Condition.of(OWNED + "w.organisation = ?)", organisation(filter.organisation())));
        }
        if (filter.person() != null) {
            all.add(Condition.of(OWNED + "w.person = ?)", filter.person()));
        }
        if (filter.mine() != null) {
            all.add(OwnItems.isOne(filter.mine()));
        }
    }

    private void terms(List<Condition> all, ItemFilter filter) {
        List<Condition> wanted = new ArrayList<>();
        if (filter.late()) {
            wanted.addAll(terms.late());
        }
        if (filter.dueWithin() != null) {
            wanted.addAll(terms.dueWithin(filter.dueWithin()));
        }
        if (!wanted.isEmpty()) {
            all.add(Condition.any(wanted));
        }
    }

    /** Asked of the flags' view: a list that is filtered after paging is none. */
    private static Condition flagged() {
        return Condition.any(
                List.of(Condition.of("SELECT f.subject_id FROM standing_flag f WHERE f.subject_type = 'item'")));
    }

    private static Condition text(String text) {
        return Condition.of(
                "(i.folded LIKE ? OR i.number_key = ?)",
                "%" + escaped(Folding.fold(text)) + "%",
                Folding.numeral(text));
    }

    private static void equal(List<Condition> all, String column, @Nullable String value) {
        if (value != null) {
            all.add(Condition.of(column + " = ?", value));
        }
    }

    private long organisation(String key) {
        return organisations
                .find(key)
                .map(Organisation::id)
                .orElseThrow(() -> Refused.invalid("organisation", "refused.wanted.organisation", key));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
