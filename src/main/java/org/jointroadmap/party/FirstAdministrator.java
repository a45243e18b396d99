package org.jointroadmap.party;

import java.util.Set;
import org.jointroadmap.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the first administrator in with a configured secret; without one an installation that nobody can enter ends. */
@Component
@Profile("!sample")
class FirstAdministrator implements SmartLifecycle {
    private static final String LOGIN = "admin";
    private static final int SHORTEST = 12;

    private final People people;
    private final @Nullable String password;
    private boolean running;

    FirstAdministrator(People people, @Value("${joint-roadmap.admin.password:#{null}}") @Nullable String password) {
        this.people = people;
        this.password = password;
    }

    @Override
    public void start() {
        if (people.isEmpty()) {
            people.add(new NewPerson(
                    LOGIN, "Administrator", null, Set.of(Role.ADMINISTRATOR), null, "en", null, secret()));
        }
        running = true;
    }

    private String secret() {
        if (password == null || password.length() < SHORTEST) {
            throw new StartRefused("Nobody can sign in yet: set joint-roadmap.admin.password to at least " + SHORTEST
                    + " characters (for example by the environment variable JOINT_ROADMAP_ADMIN_PASSWORD) and start again;"
                    + " it becomes the password of \"" + LOGIN + "\".");
        }
        return password;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server takes requests. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE / 4;
    }
}
