package org.jointroadmap.workflow.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.HashMap;
import java.util.Map;
import org.jointroadmap.workflow.form.Form;
import org.springframework.stereotype.Component;

/** The forms of this program, by id. */
@Component
public class Forms {
    private final Map<String, Form> forms = new HashMap<>();

    Forms(ProcessFolder folder) {
        folder.files().forms().forEach(file -> forms.put(file.id(), read(file)));
    }

    public Form get(String id) {
        Form form = forms.get(id);
        if (form == null) {
            throw new IllegalArgumentException("There is no form " + id + ".");
        }
        return form;
    }

    private static Form read(ProcessFile file) {
        try {
            return Form.read(file.content());
        } catch (JsonProcessingException wrong) {
            throw new ModelRefused(
                    file.name(), wrong.getLocation().getLineNr(), "is no JSON: " + wrong.getOriginalMessage());
        }
    }
}
