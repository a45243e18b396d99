package org.jointroadmap.party;

import java.util.Locale;

/** What a person may do. A person has one or more. */
public enum Role {
    COORDINATOR,
    HEAD,
    DEPUTY,
    COCHAIR,
    SECRETARIAT,
    RULE_AUTHOR,
    ADMINISTRATOR,
    READER;

    /** How the role is written in addresses, the API and engine groups: lower case with hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
