package org.jointroadmap.workflow.engine;

import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;

/**
 * In whose name the current thread calls the engine.
 *
 * <p>A thread of the program's own is the house's. A thread that answers a request from outside is nobody's until somebody
 * is known, or until our own pages and API take over, which ask for themselves who may do what.
 */
public final class Acting {
    private static final ThreadLocal<Boolean> OUTSIDE = ThreadLocal.withInitial(() -> false);
    private static final ThreadLocal<@Nullable String> NAMED = new ThreadLocal<>();

    private Acting() {}

    /** True where whoever calls has to be known first. */
    static boolean fromOutside() {
        return OUTSIDE.get();
    }

    /** Says on which side of the door the thread goes on; answers on which it was. */
    public static boolean outside(boolean outside) {
        boolean before = OUTSIDE.get();
        OUTSIDE.set(outside);
        return before;
    }

    /** The house does something for somebody who is not yet known. */
    public static <T> T house(Supplier<T> deed) {
        boolean before = outside(false);
        try {
            return deed.get();
        } finally {
            outside(before);
        }
    }

    /** The engine is asked for what a request needs that its person may not ask for, such as the files of a model. */
    static <T> T itself(IdentityService identity, Supplier<T> question) {
        Authentication before = identity.getCurrentAuthentication();
        if (before == null) {
            return house(question);
        }
        identity.clearAuthentication();
        try {
            return house(question);
        } finally {
            identity.setAuthentication(before);
        }
    }

    /** The house does what this person asked for; who they are and whether they may was found out before. */
    public static void as(String login, Runnable deed) {
        String before = NAMED.get();
        NAMED.set(login);
        try {
            deed.run();
        } finally {
            NAMED.set(before);
        }
    }

    /** The person in whose name the engine works, if it is a person's. */
    static Optional<String> person(IdentityService identity) {
        return Optional.ofNullable(NAMED.get()).or(() -> Optional.ofNullable(identity.getCurrentAuthentication())
                .map(Authentication::getUserId));
    }

    /** The same, asked from within the engine. */
    static Optional<String> person() {
        return person(Context.getProcessEngineConfiguration().getProcessEngine().getIdentityService());
    }
}
