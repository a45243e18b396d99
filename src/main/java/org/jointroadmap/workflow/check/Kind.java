package org.jointroadmap.workflow.check;

import java.util.regex.Pattern;

/** What a file of the folder of models is, by its name. */
public enum Kind {
    MODEL,
    FORM,
    TEXTS,
    /** One of these in a place where nobody looks for it. */
    ASTRAY,
    /** Nothing of ours, such as a README. */
    OTHER;

    private static final String PLAIN = "[A-Za-z0-9][A-Za-z0-9._-]*";
    private static final Pattern MODELS = Pattern.compile(PLAIN + "\\.bpmn");
    private static final Pattern FORMS = Pattern.compile("forms/" + PLAIN + "\\.form");
    private static final Pattern LANGUAGES = Pattern.compile("texts/" + PLAIN + "\\.yaml");
    private static final Pattern NEAR = Pattern.compile(".*\\.(bpmn|form)|texts/.*\\.ya?ml", Pattern.CASE_INSENSITIVE);

    public static Kind of(String name) {
        if (MODELS.matcher(name).matches()) {
            return MODEL;
        }
        if (FORMS.matcher(name).matches()) {
            return FORM;
        }
        if (LANGUAGES.matcher(name).matches()) {
            return TEXTS;
        }
        return NEAR.matcher(name).matches() ? ASTRAY : OTHER;
    }

    /** The name without folder and ending, which is also the id of what is inside. */
    public static String id(String name) {
        String base = name.substring(name.lastIndexOf('/') + 1);
        return base.substring(0, base.lastIndexOf('.'));
    }
}
