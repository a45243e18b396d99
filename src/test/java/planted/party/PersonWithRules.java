package planted.party;

import org.kie.api.KieServices;
import planted.rules.RuleThatAsksTheEngine;

/** A planted breakage: the rule engine outside of rules, and a module besides the allow-list. */
public record PersonWithRules(KieServices services, RuleThatAsksTheEngine rule) {}
