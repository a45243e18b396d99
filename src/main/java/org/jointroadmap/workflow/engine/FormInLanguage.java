package org.jointroadmap.workflow.engine;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.workflow.form.FormTranslation;

/** The form of a task in the language of whoever opens it. */
class FormInLanguage extends Reading {
    private final String form;
    private final People people;

    FormInLanguage(String form, People people) {
        super(form);
        this.form = form;
        this.people = people;
    }

    @Override
    public Object getValue(VariableScope scope) {
        String language = reader().flatMap(people::find).map(Person::language).orElse("en");
        return FormTranslation.idFor(form, language);
    }

    private static Optional<String> reader() {
        IdentityService identity =
                Context.getProcessEngineConfiguration().getProcessEngine().getIdentityService();
        return Optional.ofNullable(identity.getCurrentAuthentication()).map(Authentication::getUserId);
    }
}
