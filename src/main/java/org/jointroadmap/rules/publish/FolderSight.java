package org.jointroadmap.rules.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jointroadmap.rules.language.Characters;
import org.jointroadmap.rules.language.Refused;
import org.springframework.stereotype.Component;

/** What this node last saw in its folder, beside what is live. */
@Component
class FolderSight {
    private volatile Saved seen = Saved.NOTHING;
    private volatile boolean again;

    boolean isSeen(Saved now) {
        return !again && now.equals(seen);
    }

    void saw(Saved now) {
        again = false;
        seen = now;
    }

    /** What was seen is looked at once more, as since somebody agreed to it. */
    void lookAgain() {
        again = true;
    }

    /** Names of the files that the folder holds otherwise, does not hold, or holds besides; none where there is no folder. */
    List<String> differsFrom(RuleTexts live) {
        Saved now = seen;
        if (now == Saved.NOTHING || now.isRefused()) {
            return List.of();
        }
        SortedMap<String, byte[]> files = now.files();
        TreeSet<String> names = new TreeSet<>(files.keySet());
        names.addAll(live.files().keySet());
        return names.stream()
                .filter(name -> !files.containsKey(name)
                        || !live.files().containsKey(name)
                        || !text(files.get(name)).equals(live.text(name)))
                .toList();
    }

    private static String text(byte[] content) {
        try {
            return Characters.read("", content);
        } catch (Refused unreadable) {
            return new String(content, StandardCharsets.ISO_8859_1);
        }
    }
}
