package org.jointroadmap.roadmap;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked for in the words of who asks, for the audit and the history. */
final class Wishes {
    private static final int LONGEST = 1900;

    private Wishes() {}

    static String said(Wish wish) {
        String all = text(wish);
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST) + "…";
    }

    private static String text(Wish wish) {
        if (wish instanceof Wish.Date date) {
            return date.dueText();
        } else if (wish instanceof Wish.Split split) {
            return split.into().stream().map(Wishes::numbered).collect(Collectors.joining("; "));
        } else if (wish instanceof Wish.Merge merge) {
            return String.join(", ", merge.with()) + " → " + numbered(merge.as());
        } else if (wish instanceof Wish.Owners owners) {
            return owners.owners().stream()
                    .map(owner -> owner.side() + " " + owner.organisation())
                    .collect(Collectors.joining("; "));
        } else if (wish instanceof Wish.Cure cure) {
            return cure.until();
        } else if (wish instanceof Wish.TakeBack back) {
            return back.what();
        }
        return "—";
    }

    private static String numbered(ItemDraft draft) {
        return Stream.of(draft.number(), draft.title())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" "));
    }
}
