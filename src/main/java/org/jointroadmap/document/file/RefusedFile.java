package org.jointroadmap.document.file;

import java.util.List;

/** The file is none that this program reads, or it is unsafe to; nothing of it is used. */
public class RefusedFile extends RuntimeException {
    private final String entry;
    private final String key;
    private final List<Object> arguments;

    /** @param key of the message, in refusals.properties */
    public RefusedFile(String key, Object... arguments) {
        this("", key, List.of(arguments));
    }

    private RefusedFile(String entry, String key, List<Object> arguments) {
        super(entry + " " + key + " " + arguments);
        this.entry = entry;
        this.key = key;
        this.arguments = arguments;
    }

    /** The same of one file of an archive. */
    public RefusedFile in(String ofArchive) {
        return new RefusedFile(ofArchive, key, arguments);
    }

    /** The file of the archive, "" if it is none or the whole archive is meant. */
    public String entry() {
        return entry;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
