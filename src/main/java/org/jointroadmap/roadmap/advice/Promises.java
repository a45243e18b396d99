package org.jointroadmap.roadmap.advice;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.promise.Promise;
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
                        .map(owner -> new Promise.Answerable(owner.nameRu() + ", " + owner.nameEn(), owner.lead()))
                        .toList());
    }

    static List<String> titles(RoadmapItem item) {
        List<String> titles = new ArrayList<>(List.of(item.title()));
        titles.addAll(item.words().titles().values());
        return titles;
    }
}
