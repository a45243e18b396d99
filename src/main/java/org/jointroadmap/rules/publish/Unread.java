package org.jointroadmap.rules.publish;

import java.util.function.Supplier;
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last net: files that nobody foresaw are refused with words as any others, and not tried again every second. */
final class Unread {
    private static final Logger LOG = LoggerFactory.getLogger(Unread.class);

    private Unread() {}

    static <T> T named(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError unforeseen) {
            LOG.error("Rules could not be read", unforeseen);
            throw new Refused(Mistakes.at("rules", 1, 1, "unread"));
        }
    }
}
