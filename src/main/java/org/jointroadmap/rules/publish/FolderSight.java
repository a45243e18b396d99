package org.jointroadmap.rules.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jointroadmap.folder.Sight;
import org.jointroadmap.rules.language.Refused;
import org.springframework.stereotype.Component;

/** What this node last saw in its folder, beside what is live. */
@Component
class FolderSight {
    private final Sight sight = new Sight();

    Sight sight() {
        return sight;
    }

    /** What was seen is looked at once more, as since somebody agreed to it. */
    void lookAgain() {
        sight.lookAgain();
    }

    /** Names of the files that the folder holds otherwise, does not hold, or holds besides; none where there is no folder. */
    List<String> differsFrom(RuleTexts live) {
        return sight.files().map(files -> differences(files, live)).orElse(List.of());
    }

    private static List<String> differences(SortedMap<String, byte[]> files, RuleTexts live) {
        TreeSet<String> names = new TreeSet<>(files.keySet());
        names.addAll(live.files().keySet());
        return names.stream()
                .filter(name -> !files.containsKey(name)
                        || !live.files().containsKey(name)
                        || !text(name, files.get(name)).equals(live.text(name)))
                .toList();
    }

    private static String text(String name, byte[] content) {
        try {
            return RuleTexts.text(name, content);
        } catch (Refused unreadable) {
            return new String(content, StandardCharsets.ISO_8859_1);
        }
    }
}
