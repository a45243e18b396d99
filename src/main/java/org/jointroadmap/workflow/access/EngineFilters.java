package org.jointroadmap.workflow.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.IdentityService;
import org.jointroadmap.login.Answer;
import org.jointroadmap.party.People;
import org.jointroadmap.workflow.EngineGroups;
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
    private final Answer answer;
    private final MessageSource messages;
    private final LocaleResolver languages;
    private final ObjectMapper json;

    EngineFilters(
            IdentityService identity,
            People people,
            EngineGroups groups,
            Answer answer,
            MessageSource messages,
            LocaleResolver languages,
            ObjectMapper json) {
        this.identity = identity;
        this.people = people;
        this.groups = groups;
        this.answer = answer;
        this.messages = messages;
        this.languages = languages;
        this.json = json;
    }

    HttpSecurity addTo(HttpSecurity http) {
        return http.addFilterAfter(new EngineIdentity(identity, people, groups, answer), AuthorizationFilter.class)
                .addFilterAfter(new OwnNonce(), AuthorizationFilter.class)
                .addFilterAfter(new ForgedRequests(answer), AuthorizationFilter.class)
                .addFilterAfter(new NamesInLanguage(messages, languages, json), AuthorizationFilter.class)
                .addFilterAfter(new EngineFailures(answer, json), AuthorizationFilter.class);
    }
}
