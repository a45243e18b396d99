package org.jointroadmap.workflow.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.IdentityService;
import org.jointroadmap.login.Door;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.People;
import org.jointroadmap.workflow.EngineGroups;
import org.jointroadmap.workflow.engine.Phrases;
import org.springframework.context.MessageSource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** What stands before the engine's interfaces, whichever way they are reached. */
@Component
class EngineFilters {
    private final IdentityService identity;
    private final People people;
    private final EngineGroups groups;
    private final Door door;
    private final MessageSource messages;
    private final LocaleResolver languages;
    private final Phrases phrases;
    private final Parties parties;
    private final ObjectMapper json;

    EngineFilters(
            IdentityService identity,
            People people,
            EngineGroups groups,
            Door door,
            MessageSource messages,
            LocaleResolver languages,
            Phrases phrases,
            Parties parties,
            ObjectMapper json) {
        this.identity = identity;
        this.people = people;
        this.groups = groups;
        this.door = door;
        this.messages = messages;
        this.languages = languages;
        this.phrases = phrases;
        this.parties = parties;
        this.json = json;
    }

    HttpSecurity addTo(HttpSecurity http) {
        return http.addFilterAfter(new EngineIdentity(identity, people, groups, door), AuthorizationFilter.class)
                .addFilterAfter(new OwnNonce(), AuthorizationFilter.class)
                .addFilterAfter(new ForgedRequests(door), AuthorizationFilter.class)
                .addFilterAfter(
                        new NamesInLanguage(messages, languages, phrases, parties, json), AuthorizationFilter.class)
                .addFilterAfter(new EngineFailures(door, json), AuthorizationFilter.class);
    }
}
