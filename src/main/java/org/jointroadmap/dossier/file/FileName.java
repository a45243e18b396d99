package org.jointroadmap.dossier.file;

import java.util.Locale;
import java.util.Set;
import org.jointroadmap.Controls;
import org.jointroadmap.Refused;
import org.jointroadmap.Writing;

/** The name that a person gave a file: a text, never a path. */
public final class FileName {
    private static final String FIELD = "file";
    private static final int LONGEST = 200;

    /** What a computer carries out or shows as a page. */
    private static final Set<String> CARRIED_OUT = Set.of(
            "exe", "com", "bat", "cmd", "msi", "scr", "pif", "dll", "cpl", "lnk", "ps1", "psm1", "vbs", "vbe", "js",
            "jse", "mjs", "wsf", "wsh", "hta", "sh", "bash", "py", "pl", "php", "rb", "jar", "class", "apk", "app",
            "dmg", "iso", "reg", "html", "htm", "xhtml", "shtml", "mht", "mhtml", "svg", "svgz", "docm", "xlsm", "pptm",
            "dotm", "xltm");

    private FileName() {}

    /**
     * The name in one writing, without the folders that a browser may have sent with it.
     *
     * @throws Refused if there is none, it is too long or holds what nobody sees
     */
    public static String of(String given) {
        Controls.check(FIELD, given, false);
        String name = Writing.tidy(given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1));
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            throw Refused.invalid(FIELD, "refused.file.name");
        }
        if (name.length() > LONGEST) {
            throw Refused.invalid(FIELD, "refused.file.long-name", LONGEST, name.length());
        }
        return name;
    }

    /** What stands after its last dot, in lower case; "" if there is none. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a file of this name would be carried out or shown as a page. */
    static boolean isCarriedOut(String name) {
        return CARRIED_OUT.contains(ending(name));
    }
}
