package org.jointroadmap.matrix;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that can be asked of the program.
 *
 * @param root the interface that it belongs to, "" for our own pages and API
 * @param path below the root, with its parameters in braces
 * @param query that it needs, "" for none
 */
record Operation(String method, String root, String path, String query) {
    private static final Pattern PARAMETER = Pattern.compile("\\{\\*?([^:}]+)(?::(?:[^{}]|\\{[^}]*\\})*)?\\}");
    private static final Pattern LETTER = Pattern.compile("^(/[^/{]*?)([a-z])(?=[^/{]*)");

    Operation(String method, String root, String path) {
        this(method, root, path, "");
    }

    /** The address of it, with the ids of somebody's things. */
    String address(Map<String, String> things) {
        String noun =
                path.replaceFirst("^/history", "").replaceFirst("^/api", "").replaceFirst("^/([^/]*).*", "$1");
        Matcher parameter = PARAMETER.matcher(path);
        return root
                + parameter.replaceAll(found -> Matcher.quoteReplacement(
                        things.getOrDefault(noun + "." + found.group(1), things.getOrDefault(found.group(1), "none"))))
                + query;
    }

    /** The same address with a letter of its first own word in percent. */
    String encoded(Map<String, String> things) {
        String plain = address(things).substring(root.length());
        Matcher letter = LETTER.matcher(plain);
        return root
                + letter.replaceFirst(found -> Matcher.quoteReplacement(found.group(1) + "%"
                        + Integer.toHexString(found.group(2).charAt(0))));
    }

    boolean isEngines() {
        return !root.isEmpty();
    }

    boolean reads() {
        return method.equals("GET") || method.equals("OPTIONS");
    }

    @Override
    public String toString() {
        return method + " " + root + path + query;
    }
}
