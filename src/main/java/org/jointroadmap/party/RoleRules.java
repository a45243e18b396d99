package org.jointroadmap.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jointroadmap.Refused;
import org.jointroadmap.Refused.Problem;
import org.jspecify.annotations.Nullable;

/** Which roles one person may have: an administrator is not a side, and the secretariat decides for none. */
public final class RoleRules {
    /** The roles that decide for a side. */
    static final Set<Role> OF_A_SIDE = Set.of(Role.COORDINATOR, Role.HEAD, Role.DEPUTY, Role.COCHAIR);

    private RoleRules() {}

    /** What is wrong with these roles of a person of this side (null: of none); empty if they go together. */
    public static List<Problem> problems(Set<Role> roles, @Nullable String side) {
        List<Problem> problems = new ArrayList<>();
        boolean decides = roles.stream().anyMatch(OF_A_SIDE::contains);
        boolean secretary = roles.contains(Role.SECRETARIAT);
        boolean administrator = roles.contains(Role.ADMINISTRATOR);
        refuse(roles.isEmpty(), "refused.roles.none", problems);
        refuse(administrator && decides, "refused.roles.administrator-decides", problems);
        refuse(administrator && secretary, "refused.roles.administrator-secretary", problems);
        refuse(secretary && decides, "refused.roles.secretary-decides", problems);
        refuse(decides && !administrator && side == null, "refused.roles.no-side", problems);
        if (administrator && !decides && side != null) {
            problems.add(new Problem("side", "refused.roles.administrator-side", List.of()));
        }
        return problems;
    }

    static void check(Set<Role> roles, @Nullable String side) {
        List<Problem> problems = problems(roles, side);
        if (!problems.isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, problems);
        }
    }

    private static void refuse(boolean wrong, String key, List<Problem> problems) {
        if (wrong) {
            problems.add(new Problem("roles", key, List.of()));
        }
    }
}
