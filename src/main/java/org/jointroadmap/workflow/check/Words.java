package org.jointroadmap.workflow.check;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words for what is wrong, in both languages. */
final class Words {
    private static final String BUNDLE = "org.jointroadmap.workflow.faults";
    private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
    private static final ResourceBundle RUSSIAN = bundle(Locale.forLanguageTag("ru"));

    private Words() {}

    static String english(String key, Object... values) {
        return String.format(Locale.ROOT, ENGLISH.getString(key), values);
    }

    static String russian(String key, Object... values) {
        return String.format(Locale.ROOT, RUSSIAN.getString(key), values);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
