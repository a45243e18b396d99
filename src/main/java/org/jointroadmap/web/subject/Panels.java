package org.jointroadmap.web.subject;

import java.util.List;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** All panels of a subject's page. */
@Component
public class Panels {
    private final List<Panel> panels;

    Panels(List<Panel> panels) {
        this.panels = panels;
    }

    /**
     * Gives a page what its panels show.
     *
     * @param side alpha-3 code of the side that answers for the subject
     */
    public void fill(Subject subject, String side, Person reader, Model model) {
        panels.forEach(panel -> model.addAttribute(panel.name(), panel.of(subject, side, reader)));
    }
}
