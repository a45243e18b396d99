package org.jointroadmap;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Makes the program the same on every machine. What others wrote reads the default language and zone of the JVM: code that
 * the rule engine generates, the engine's timers and its tables, drivers. They get English and {@code joint-roadmap.zone},
 * not what a server happens to be set to.
 */
public final class SameEverywhere implements EnvironmentPostProcessor {
    /** Of {@code joint-roadmap.zone}, if nothing is configured. */
    public static final String ZONE = "Europe/Minsk";

    private static final Logger LOG = LoggerFactory.getLogger(SameEverywhere.class);

    /** Before anything else, since classes keep what they find when they are loaded. */
    static void language() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        language();
        String zone = environment.getProperty("joint-roadmap.zone", ZONE);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
        } catch (DateTimeException noZone) {
            LOG.debug("The start refuses {} where the setting is read", zone);
        }
    }
}
