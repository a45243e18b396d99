package org.jointroadmap.workflow.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.jointroadmap.login.Answer;
import org.jointroadmap.workflow.model.Forms;
import org.springframework.context.MessageSource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** What stands before the engine's interfaces, whichever way they are reached. */
@Component
class EngineFilters {
    private final IdentityService identity;
    private final TaskService tasks;
    private final Forms forms;
    private final Answer answer;
    private final MessageSource messages;
    private final LocaleResolver languages;
    private final ObjectMapper json;

    EngineFilters(
            IdentityService identity,
            TaskService tasks,
            Forms forms,
            Answer answer,
            MessageSource messages,
            LocaleResolver languages,
            ObjectMapper json) {
        this.identity = identity;
        this.tasks = tasks;
        this.forms = forms;
        this.answer = answer;
        this.messages = messages;
        this.languages = languages;
        this.json = json;
    }

    HttpSecurity addTo(HttpSecurity http) {
        return http.addFilterAfter(new EngineLogin(identity), AuthorizationFilter.class)
                .addFilterAfter(new OwnNonce(), AuthorizationFilter.class)
                .addFilterAfter(new TaskGuard(tasks, forms, answer), AuthorizationFilter.class)
                .addFilterAfter(new NamesInLanguage(messages, languages, json), AuthorizationFilter.class)
                .addFilterAfter(new EngineFailures(answer, json), AuthorizationFilter.class);
    }
}
