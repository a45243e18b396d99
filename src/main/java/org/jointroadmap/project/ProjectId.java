package org.jointroadmap.project;

import org.jointroadmap.Refused;

/** The number of a project, written P-7. */
public record ProjectId(long number) {
    /** The id of a text such as P-7; the number is -1, which no project has, if the text is no such id. */
    public static ProjectId of(String text) {
        return new ProjectId(text.matches("P-\\d{1,15}") ? Long.parseLong(text.substring(2)) : -1);
    }

    /**
     * The id that a reader asks for.
     *
     * @throws Refused as not found, with what was asked for, for what is no such id
     */
    public static ProjectId named(String text) {
        ProjectId id = of(text);
        if (id.number() < 0) {
            throw Refused.notFound("refused.project.unknown", text);
        }
        return id;
    }

    @Override
    public String toString() {
        return "P-" + number;
    }
}
