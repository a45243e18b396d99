package org.jointroadmap.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jointroadmap.Folding;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.intake.owner.OwnersReader;
import org.jointroadmap.intake.owner.ReadOwner;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jspecify.annotations.Nullable;

/** Answers to the questions of a preview, each by its row. */
final class Answers {
    private final Preview preview;
    private final OwnersReader owners;
    private final RowDues dues;
    private final ItemsReader reader;
    private final List<RoadmapItem> standing;
    private final Wrongs wrongs = new Wrongs();

    Answers(Preview preview, OwnersReader owners, RowDues dues, ItemsReader reader, List<RoadmapItem> standing) {
        this.preview = preview;
        this.owners = owners;
        this.dues = dues;
        this.reader = reader;
        this.standing = standing;
    }

    /**
     * The rows that are taken in, as they were answered.
     *
     * @throws Refused with each question that is still open, and each answer that is none
     */
    List<ReadItem> given(Map<String, Answer> answers) {
        Map<String, Answer> byKey = byKey(answers);
        List<ReadItem> items = preview.items().stream()
                .filter(item -> !byKey.getOrDefault(item.key(), Answer.NONE).isOut())
                .map(item -> answered(item, byKey.getOrDefault(item.key(), Answer.NONE)))
                .toList();
        refuseTwins(items);
        for (ReadItem item : items) {
            item.questions()
                    .forEach(question -> wrongs.add(
                            field(item, question.field()),
                            question.key(),
                            question.arguments().toArray()));
        }
        wrongs.refuse();
        return items;
    }

    private static String field(ReadItem item, String field) {
        return "answers." + item.key() + "." + field;
    }

    private Map<String, Answer> byKey(Map<String, Answer> answers) {
        Map<String, List<String>> rows = new HashMap<>();
        preview.items().forEach(item -> {
            rows.computeIfAbsent(String.valueOf(item.row()), key -> new ArrayList<>())
                    .add(item.key());
            rows.computeIfAbsent(item.key(), key -> new ArrayList<>()).add(item.key());
        });
        Map<String, Answer> byKey = new HashMap<>();
        answers.forEach((row, answer) -> {
            List<String> keys = rows.getOrDefault(row.strip(), List.of());
            if (keys.size() == 1) {
                byKey.put(keys.get(0), answer);
            } else {
                wrongs.add("answers." + row, keys.isEmpty() ? "refused.intake.no-row" : "refused.intake.rows", row);
            }
        });
        return byKey;
    }

    private ReadItem answered(ReadItem item, Answer answer) {
        ReadItem told = item;
        if (answer.title() != null) {
            told = told.answered("title", told.number(), answer.title().strip(), told.due(), told.owners());
            told = ItemsReader.title(told.title()).map(told::asking).orElse(told);
        }
        if (answer.dueText() != null) {
            ReadDue due = dues.read(answer.dueText());
            told = told.answered("due", told.number(), told.title(), due, told.owners());
            told = due.clear() ? told : reader.due(due).map(told::asking).orElse(told);
        }
        if (answer.number() != null) {
            told = numbered(told, answer.number().strip());
        }
        return answer.lead() == null ? told : led(told, answer.lead().strip());
    }

    /** The same number again says that it is the item of that number, in other words. */
    private ReadItem numbered(ReadItem item, String number) {
        ReadItem told = item.answered("number", number, item.title(), item.due(), item.owners());
        if (!ItemNumbers.FORM.matcher(number).matches()) {
            return told.asking(Question.of("number", "intake.ask.number-form", number));
        }
        Optional<RoadmapItem> other = standing.stream()
                .filter(one -> Folding.numeral(one.number()).equals(Folding.numeral(number)))
                .findFirst();
        boolean asBefore = Folding.numeral(number).equals(Folding.numeral(item.number()));
        if (asBefore) {
            return told;
        }
        if (other.isPresent() && !other.get().id().equals(item.item())) {
            return told.asking(Question.of(
                    "number", "intake.ask.number-other", number, other.get().title()));
        }
        boolean otherWords = item.questions().stream().anyMatch(one -> one.key().equals("intake.ask.number-other"));
        return otherWords ? told.is(ReadItem.Change.NEW, null) : told;
    }

    private ReadItem led(ReadItem item, String lead) {
        @Nullable String side = owners.side(lead).orElse(null);
        List<ReadOwner> named = new ArrayList<>();
        Optional<ReadOwner> already = item.owners().stream()
                .filter(owner -> Folding.fold(owner.organisation()).equals(Folding.fold(lead))
                        || Folding.fold(owner.written()).equals(Folding.fold(lead)))
                .findFirst();
        if (already.isPresent()) {
            named.add(already.get().leading(true));
        } else if (item.owners().isEmpty()) {
            owners.named(lead, preview.language()).ifPresent(named::add);
        }
        item.owners().forEach(owner -> {
            if (already.filter(owner::equals).isEmpty()) {
                named.add(owner.side() == null && side != null ? owner.of(side) : owner);
            }
        });
        List<ReadOwner> led = side == null || already.isPresent() ? named : leading(named, side);
        ReadItem told = item.answered("lead", item.number(), item.title(), item.due(), led)
                .answered("owners", item.number(), item.title(), item.due(), led);
        return reader.owners(led).map(told::asking).orElse(told);
    }

    /** The first of a side answers. */
    private static List<ReadOwner> leading(List<ReadOwner> named, String side) {
        int first = 0;
        for (int at = named.size() - 1; at >= 0; at--) {
            first = Objects.equals(named.get(at).side(), side) ? at : first;
        }
        List<ReadOwner> led = new ArrayList<>();
        if (!named.isEmpty()) {
            led.add(named.get(first).leading(true));
        }
        for (int at = 0; at < named.size(); at++) {
            if (at != first) {
                led.add(named.get(at).leading(false));
            }
        }
        return led;
    }

    private void refuseTwins(List<ReadItem> items) {
        Set<String> taken = new HashSet<>();
        for (ReadItem item : items) {
            boolean asked =
                    item.questions().stream().anyMatch(one -> one.field().equals("number"));
            if (!item.number().isEmpty() && !taken.add(Folding.numeral(item.number())) && !asked) {
                wrongs.add(field(item, "number"), "intake.ask.number-twice", item.number());
            }
        }
    }
}
