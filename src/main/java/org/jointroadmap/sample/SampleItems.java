package org.jointroadmap.sample;

import static org.jointroadmap.sample.SampleItem.Course.CLAIMED;
import static org.jointroadmap.sample.SampleItem.Course.DELIVERED;
import static org.jointroadmap.sample.SampleItem.Course.MOVED_THREE_TIMES;
import static org.jointroadmap.sample.SampleItem.Course.UNDER_WAY;

import java.util.List;

/** What has become of the items of {@code roadmap.docx}; made up as all there but the subjects. */
final class SampleItems {
    private SampleItems() {}

    static List<SampleItem> all() {
        return List.of(
                new SampleItem("1.1", 20, UNDER_WAY),
                new SampleItem("1.2", 40, UNDER_WAY),
                new SampleItem("2.1", 15, UNDER_WAY),
                new SampleItem("2.2", 30, UNDER_WAY),
                new SampleItem("2.3", 35, UNDER_WAY),
                new SampleItem("2.4", 60, UNDER_WAY),
                new SampleItem("2.5", 260, UNDER_WAY),
                new SampleItem("2.6", 10, MOVED_THREE_TIMES),
                new SampleItem("3.1", 12, UNDER_WAY),
                new SampleItem("3.2", 25, UNDER_WAY),
                new SampleItem("3.3", 14, UNDER_WAY),
                new SampleItem("4.1", 33, DELIVERED),
                new SampleItem("4.2", 8, CLAIMED),
                new SampleItem("4.3", 50, UNDER_WAY),
                new SampleItem("5.1", 28, DELIVERED),
                new SampleItem("5.2", 18, UNDER_WAY));
    }
}
