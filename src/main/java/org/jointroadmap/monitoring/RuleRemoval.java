package org.jointroadmap.monitoring;

import java.util.List;
import java.util.Optional;
import org.jointroadmap.Change;
import org.jointroadmap.Refused;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.rules.Removal;
import org.jointroadmap.rules.Rules;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where an author agrees that many rules go at once, after seeing what that takes away. */
@Component
public class RuleRemoval {
    private final Rules rules;
    private final Flags flags;
    private final ApplicationEventPublisher events;

    RuleRemoval(Rules rules, Flags flags, ApplicationEventPublisher events) {
        this.rules = rules;
        this.flags = flags;
        this.events = events;
    }

    public static boolean mayAgree(Person person) {
        return person.has(Role.RULE_AUTHOR);
    }

    public Optional<Asked> asked() {
        return rules.askedRemoval()
                .map(removal -> new Asked(removal.hash(), removal.rules(), flags.countStanding(removal.rules())));
    }

    /** @throws Refused if the person is no author, or other files are there meanwhile */
    @Transactional
    public void agree(String hash, Person by) {
        if (!mayAgree(by)) {
            throw Refused.notYours("refused.rules.agree");
        }
        Removal removal = rules.askedRemoval()
                .filter(asked -> asked.hash().equals(hash))
                .orElseThrow(() -> Refused.wrongState("refused.rules.other-files"));
        events.publishEvent(Change.of("rules.removal-agreed", "rules")
                .by(by.login())
                .field("rules", String.join(", ", removal.rules()), null)
                .field("hash", null, hash));
        rules.agree(hash);
    }

    /** @param flags how many stand that these rules raised, and would be taken back */
    public record Asked(String hash, List<String> rules, int flags) {}
}
