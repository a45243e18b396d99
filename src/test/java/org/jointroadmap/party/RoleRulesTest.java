package org.jointroadmap.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jointroadmap.Refused.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleRulesTest {
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COORDINATOR", "HEAD", "DEPUTY", "COCHAIR"})
    void whoDecidesForASideIsNeitherAdministratorNorSecretaryAndHasASide(Role role) {
        assertThat(RoleRules.problems(EnumSet.of(role), "BLR")).isEmpty();
        assertThat(RoleRules.problems(EnumSet.of(role, Role.READER, Role.RULE_AUTHOR), "BLR"))
                .isEmpty();
        assertThat(keys(EnumSet.of(role, Role.ADMINISTRATOR), "BLR"))
                .containsExactly("refused.roles.administrator-decides");
        assertThat(keys(EnumSet.of(role, Role.SECRETARIAT), "BLR")).containsExactly("refused.roles.secretary-decides");
        assertThat(keys(EnumSet.of(role), null)).containsExactly("refused.roles.no-side");
    }

    @Test
    void anAdministratorIsOfNoSide() {
        assertThat(RoleRules.problems(Set.of(Role.ADMINISTRATOR), null)).isEmpty();
        assertThat(RoleRules.problems(EnumSet.of(Role.ADMINISTRATOR, Role.READER), "BLR"))
                .containsExactly(new Problem("side", "refused.roles.administrator-side", List.of()));
        assertThat(person("BLR", Role.ADMINISTRATOR, Role.READER).side()).isNull();
        assertThat(person("BLR", Role.ADMINISTRATOR).isOf("BLR")).isFalse();
    }

    @Test
    void anAdministratorIsNoSecretary() {
        assertThat(keys(EnumSet.of(Role.ADMINISTRATOR, Role.SECRETARIAT), null))
                .containsExactly("refused.roles.administrator-secretary");
    }

    @Test
    void aSideAndTheCommissionMayEachHaveASecretary() {
        assertThat(RoleRules.problems(Set.of(Role.SECRETARIAT), "AZE")).isEmpty();
        assertThat(RoleRules.problems(Set.of(Role.SECRETARIAT), null)).isEmpty();
        assertThat(person("AZE", Role.SECRETARIAT).isJointSecretariat()).isFalse();
        assertThat(person(null, Role.SECRETARIAT).isJointSecretariat()).isTrue();
    }

    @Test
    void everybodyHasARole() {
        assertThat(keys(Set.of(), null)).containsExactly("refused.roles.none");
    }

    @Test
    void anAdministratorActsForNoSideWhateverAnOldDatabaseSays() {
        assertThat(person("BLR", Role.COCHAIR).actsFor("BLR")).isTrue();
        assertThat(person("BLR", Role.COCHAIR, Role.ADMINISTRATOR).actsFor("BLR"))
                .isFalse();
    }

    private static Iterable<String> keys(Set<Role> roles, @Nullable String side) {
        return RoleRules.problems(roles, side).stream().map(Problem::key).toList();
    }

    private static Person person(@Nullable String side, Role... roles) {
        return new Person("one", "One", side, Set.of(roles), null, "en", null, true);
    }
}
