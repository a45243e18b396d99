package org.jointroadmap.workflow;

import java.util.Arrays;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jointroadmap.party.Role;

/**
 * A group as models write it, such as {@code partner-cochairs}: a side by its part in the process, and a role; or a role
 * alone, {@code secretariat} or {@code administrators}.
 *
 * @param side name of the process variable that holds the side's code, "" for a role that is of no side
 */
public record Relation(String side, Role role) {
    public static Relation of(String group) {
        int dash = group.indexOf('-');
        Role role = Arrays.stream(Role.values())
                .filter(candidate -> plural(candidate).equals(group.substring(dash + 1)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No role has the plural in " + group));
        return new Relation(group.substring(0, Math.max(dash, 0)), role);
    }

    /** Alpha-3 code of the side that has this part in the process of the scope; "" for those who are of no side. */
    public String sideIn(VariableScope scope) {
        return isOfASide() ? Variable.text(side).from(scope) : "";
    }

    /** As {@link #sideIn}, but what rows of tasks say of the secretariat. */
    public String shownIn(VariableScope scope) {
        return role == Role.SECRETARIAT ? OpenTask.JOINT : sideIn(scope);
    }

    /** False for administrators and the secretariat. */
    public boolean isOfASide() {
        return !side.isEmpty();
    }

    /** Whether what they answer goes on record; administrators only look after the program. */
    public boolean isRecorded() {
        return role != Role.ADMINISTRATOR;
    }

    /** How groups call a role: coordinators, heads, deputies, cochairs, secretariat. */
    public static String plural(Role role) {
        String word = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (role == Role.SECRETARIAT) {
            return word;
        }
        return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }
}
