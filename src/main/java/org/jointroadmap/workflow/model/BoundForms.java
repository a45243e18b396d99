package org.jointroadmap.workflow.model;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A model whose tasks all say that their form is the deployed one; the engine takes none without a word about it. */
final class BoundForms {
    private static final Pattern TAG = Pattern.compile("<[^<>]+>");
    private static final Pattern FORM = Pattern.compile("([\\w.-]+):formRef\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");

    private BoundForms() {}

    /** The other bytes stay as they are, whatever they mean. */
    static byte[] of(byte[] model) {
        String text = new String(model, StandardCharsets.ISO_8859_1);
        return TAG.matcher(text)
                .replaceAll(tag -> Matcher.quoteReplacement(bound(tag.group())))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String bound(String tag) {
        return tag.contains(":formRefBinding")
                ? tag
                : FORM.matcher(tag).replaceFirst("$0 $1:formRefBinding=\"deployment\"");
    }
}
