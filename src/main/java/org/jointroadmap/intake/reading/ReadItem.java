package org.jointroadmap.intake.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jointroadmap.intake.owner.ReadOwner;
import org.jointroadmap.roadmap.ItemOwner;
import org.jspecify.annotations.Nullable;

/**
 * One promise of a document as it was understood.
 *
 * @param item id of the standing item that it is, null for a new one
 * @param written its row cell by cell
 * @param other its words in another language, null for a row in one
 */
public record ReadItem(
        int table,
        int row,
        String section,
        String number,
        String title,
        String expectedResult,
        @Nullable LocalDate start,
        ReadDue due,
        List<ReadOwner> owners,
        List<Question> questions,
        Change change,
        @Nullable String item,
        List<String> written,
        @Nullable OtherWords other) {

    /** What a row is to the roadmap as it stands. */
    public enum Change {
        NEW,
        CHANGED,
        MOVED,
        SAME;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What answers about the row name it by. */
    public String key() {
        return table + ":" + row;
    }

    /** Whether it names those who answer for the item already. */
    public boolean isSameOwners(List<ItemOwner> standing) {
        return ChangeSet.isSameOwners(owners, standing);
    }

    ReadItem is(Change now, @Nullable String standing) {
        return new ReadItem(
                table,
                row,
                section,
                number,
                title,
                expectedResult,
                start,
                due,
                owners,
                questions,
                now,
                standing,
                written,
                other);
    }

    ReadItem asking(Question question) {
        List<Question> more = new ArrayList<>(questions);
        more.add(question);
        return new ReadItem(
                table,
                row,
                section,
                number,
                title,
                expectedResult,
                start,
                due,
                owners,
                more,
                change,
                item,
                written,
                other);
    }

    /** With other words for a question's field, which is then answered. */
    ReadItem answered(String field, String numbered, String titled, ReadDue dated, List<ReadOwner> owned) {
        List<Question> left =
                questions.stream().filter(one -> !one.field().equals(field)).toList();
        return new ReadItem(
                table,
                row,
                section,
                numbered,
                titled,
                expectedResult,
                start,
                dated,
                owned,
                left,
                change,
                item,
                written,
                other);
    }
}
