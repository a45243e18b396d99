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
import org.jointroadmap.rules.language.Refused;

/** The texts of all files of one version. */
record RuleTexts(SortedMap<String, String> files) {
    static final String RULES = ".drl";
    static final String CASES = ".cases.yaml";

    RuleTexts {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    static RuleTexts of(Map<String, byte[]> bytes) {
        TreeMap<String, String> files = new TreeMap<>();
        List<Mistake> mistakes = new ArrayList<>();
        bytes.forEach((name, content) -> {
            try {
                files.put(name, Characters.read(name, content));
            } catch (Refused refused) {
                mistakes.addAll(refused.mistakes());
            }
        });
        if (!mistakes.isEmpty()) {
            throw new Refused(mistakes);
        }
        return new RuleTexts(files);
    }

    List<String> ruleFiles() {
        return files.keySet().stream().filter(name -> name.endsWith(RULES)).toList();
    }

    List<String> caseFiles() {
        return files.keySet().stream().filter(name -> name.endsWith(CASES)).toList();
    }

    static String casesOf(String ruleFile) {
        return ruleFile.substring(0, ruleFile.length() - RULES.length()) + CASES;
    }

    static String rulesOf(String caseFile) {
        return caseFile.substring(0, caseFile.length() - CASES.length()) + RULES;
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
