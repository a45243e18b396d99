package org.jointroadmap.roadmap.advice;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.promise.Promise;
import org.jointroadmap.roadmap.ItemOwner;
import org.jointroadmap.roadmap.RoadmapItem;

/** Items as promises that are looked at by themselves. */
final class Promises {
    private Promises() {}

    static Promise of(RoadmapItem item) {
        return new Promise(
                titles(item),
                item.expectedResult(),
                item.due().kind(),
                item.nextDue() == null ? item.due().date() : item.nextDue(),
                item.owners().stream()
                        .map(owner -> new Promise.Answerable(name(owner), owner.lead()))
                        .toList());
    }

    /** In both languages, since either may say that it is everybody. */
    private static String name(ItemOwner owner) {
        return owner.nameRu().equals(owner.nameEn()) ? owner.nameEn() : owner.nameEn() + " / " + owner.nameRu();
    }

    static List<String> titles(RoadmapItem item) {
        List<String> titles = new ArrayList<>(List.of(item.title()));
        titles.addAll(item.words().titles().values());
        return titles;
    }
}
