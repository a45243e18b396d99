package org.jointroadmap.trade.reading;

import java.util.List;

/** The file is none that this program reads, or it is unsafe to; nothing of it is used. */
public class RefusedFile extends RuntimeException {
    private final String key;
    private final List<Object> arguments;

    /** @param key of the message, in refusals.properties */
    public RefusedFile(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
