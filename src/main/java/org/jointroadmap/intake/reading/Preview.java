package org.jointroadmap.intake.reading;

import java.util.List;
import java.util.Map;
import org.jointroadmap.document.table.Remark;
import org.jointroadmap.promise.Advice;
import org.jspecify.annotations.Nullable;

/**
 * What a document would do to the roadmap.
 *
 * @param language of the document: ru, be, en or az
 * @param plan what was known of it beside its tables
 * @param dropped numbers of the standing items that it does not have
 * @param skipped rows that were passed over, with the reasons
 * @param notes what was read otherwise than it stands there, or not at all
 * @param seen id to version of the items that stood when it was read
 * @param advice what its rows lack to be watched, by their keys; none of what was taken in before it was said
 * @param heads the headers of its tables; none of what was taken in before they were kept
 */
public record Preview(
        String format,
        String language,
        Plan plan,
        List<ReadItem> items,
        List<String> dropped,
        List<Remark> skipped,
        List<Remark> notes,
        Map<String, Integer> seen,
        @Nullable List<TableHead> heads,
        @Nullable Map<String, List<Advice>> advice) {
    /** What is said about a row without asking. */
    public List<Advice> adviceOn(ReadItem item) {
        return advice == null ? List.of() : advice.getOrDefault(item.key(), List.of());
    }

    /** The headers that stand over its rows, in their order. */
    public List<TableHead> allHeads() {
        return heads == null ? List.of() : heads;
    }
}
