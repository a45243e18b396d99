package org.jointroadmap.roadmap;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item as somebody enters it; what is not entered is null.
 *
 * @param language of title and expected result, that of the installation's pages if it is not said
 * @param titles language to title, in other languages
 * @param expectedResults as {@code titles}
 * @param priority low, normal or high
 * @param expectsProject whether it needs a project; no if it is not said
 */
public record ItemDraft(
        @Nullable String number,
        @Nullable String title,
        @Nullable String expectedResult,
        @Nullable String dueText,
        @Nullable String section,
        @Nullable String sector,
        @Nullable String priority,
        @Nullable Boolean expectsProject,
        @Nullable String language,
        @Nullable Map<String, String> titles,
        @Nullable Map<String, String> expectedResults,
        @Nullable List<OwnerDraft> owners) {

    /**
     * Who is to answer for it.
     *
     * @param organisation its name in any language; one that is not known is made
     * @param person login of somebody of that side
     */
    public record OwnerDraft(
            @Nullable String side,
            @Nullable String organisation,
            @Nullable String person,
            @Nullable Boolean lead) {}

    /** With what it leaves open taken from an item that it continues or comes out of. */
    ItemDraft or(RoadmapItem item) {
        return new ItemDraft(
                number == null ? item.number() : number,
                title == null ? item.title() : title,
                expectedResult == null ? item.expectedResult() : expectedResult,
                dueText == null ? item.due().text() : dueText,
                section == null ? item.place().section() : section,
                sector == null ? item.place().sector() : sector,
                priority == null ? item.place().priority().key() : priority,
                expectsProject == null ? item.place().expectsProject() : expectsProject,
                language == null ? item.words().language() : language,
                titles == null ? title == null ? item.words().titles() : Map.of() : titles,
                expectedResults == null
                        ? expectedResult == null ? item.words().expectedResults() : Map.of()
                        : expectedResults,
                owners == null ? item.owners().stream().map(ItemDraft::owner).toList() : owners);
    }

    private static OwnerDraft owner(ItemOwner owner) {
        return new OwnerDraft(owner.side(), owner.nameEn(), owner.person(), owner.lead());
    }
}
