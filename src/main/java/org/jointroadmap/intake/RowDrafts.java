package org.jointroadmap.intake;

import java.util.List;
import java.util.Map;
import org.jointroadmap.intake.owner.KnownPeople;
import org.jointroadmap.intake.owner.ReadOwner;
import org.jointroadmap.intake.reading.OtherWords;
import org.jointroadmap.intake.reading.ReadItem;
import org.jointroadmap.roadmap.ItemDraft;

/**
 * What the rows of a document enter.
 *
 * @param language of the document
 */
record RowDrafts(String language, KnownPeople people) {
    ItemDraft of(ReadItem row) {
        OtherWords other = row.other();
        return new ItemDraft(
                row.number(),
                row.title(),
                row.expectedResult(),
                row.due().text(),
                row.section(),
                null,
                null,
                null,
                language,
                other == null ? Map.of() : said(other.language(), other.title()),
                other == null ? Map.of() : said(other.language(), other.expectedResult()),
                owners(row));
    }

    private static Map<String, String> said(String language, String text) {
        return text.isBlank() ? Map.of() : Map.of(language, text);
    }

    List<ItemDraft.OwnerDraft> owners(ReadItem row) {
        return row.owners().stream().map(this::owner).toList();
    }

    private ItemDraft.OwnerDraft owner(ReadOwner owner) {
        String login = people.login(owner.person(), owner.side()).orElse(null);
        return new ItemDraft.OwnerDraft(owner.side(), owner.organisation(), login, owner.lead());
    }
}
