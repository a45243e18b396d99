package org.jointroadmap.web.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jointroadmap.roadmap.ItemDraft;
import org.jspecify.annotations.Nullable;

/**
 * An item as it is entered on the page: title and result in the language of the page and in the other.
 *
 * @param lead alpha-3 code of the side that leads
 * @param first organisation of the first side, {@code second} of the second
 */
record ItemForm(
        @Nullable String number,
        @Nullable String title,
        @Nullable String otherTitle,
        @Nullable String expectedResult,
        @Nullable String dueText,
        @Nullable String section,
        @Nullable String sector,
        @Nullable String priority,
        @Nullable Boolean expectsProject,
        @Nullable String lead,
        @Nullable String first,
        @Nullable String second) {

    ItemDraft draft(String language, String other, String firstSide, String secondSide) {
        List<ItemDraft.OwnerDraft> owners = new ArrayList<>();
        add(owners, firstSide, first);
        add(owners, secondSide, second);
        return new ItemDraft(
                number,
                title,
                expectedResult,
                dueText,
                section,
                sector,
                priority == null || priority.isEmpty() ? null : priority,
                expectsProject,
                language,
                otherTitle == null || otherTitle.isBlank() ? null : Map.of(other, otherTitle),
                null,
                owners);
    }

    private void add(List<ItemDraft.OwnerDraft> owners, String side, @Nullable String organisation) {
        if (organisation != null && !organisation.isBlank()) {
            owners.add(new ItemDraft.OwnerDraft(side, organisation, null, side.equals(lead)));
        }
    }
}
