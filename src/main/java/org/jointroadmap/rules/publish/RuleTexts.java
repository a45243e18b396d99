package org.jointroadmap.rules.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.language.Characters;
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.Refused;
import org.jointroadmap.rules.table.TableText;

/** The texts of all files of one version. */
record RuleTexts(SortedMap<String, String> files) {
    RuleTexts {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    static RuleTexts of(Map<String, byte[]> bytes) {
        TreeMap<String, String> files = new TreeMap<>();
        List<Mistake> mistakes = new ArrayList<>();
        bytes.forEach((name, content) -> {
            try {
                files.put(name, text(name, content));
            } catch (Refused refused) {
                mistakes.addAll(refused.mistakes());
            }
        });
        if (!mistakes.isEmpty()) {
            throw new Refused(mistakes);
        }
        return new RuleTexts(files);
    }

    /** The text of one file: of a table that of its cells, of anything else as it was written. */
    static String text(String name, byte[] content) {
        if (RuleNames.isOtherWorkbook(name)) {
            throw new Refused(Mistakes.at(name, 1, 1, "table-other-workbook"));
        }
        return RuleNames.isTable(name) ? TableText.of(name, content) : Characters.read(name, content);
    }

    List<String> ruleFiles() {
        return files.keySet().stream().filter(RuleNames::isRules).toList();
    }

    List<String> caseFiles() {
        return files.keySet().stream()
                .filter(name -> name.endsWith(RuleNames.CASES))
                .toList();
    }

    String text(String name) {
        return files.getOrDefault(name, "");
    }

    /** Of each file. */
    SortedMap<String, String> hashes() {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((name, text) -> hashes.put(name, new RuleTexts(new TreeMap<>(Map.of(name, text))).hash()));
        return hashes;
    }

    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, text) -> {
                digest.update((name + '\n' + text.length() + '\n').getBytes(StandardCharsets.UTF_8));
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
