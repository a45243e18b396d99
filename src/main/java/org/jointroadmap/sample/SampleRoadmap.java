package org.jointroadmap.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jointroadmap.intake.DocumentDecisions;
import org.jointroadmap.intake.RoadmapImports;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes the sample's documents in as its secretary would: one counts, one waits for somebody's answers. */
@Component
@Profile("sample")
class SampleRoadmap {
    private final SampleOrganisations organisations;
    private final SampleCourses courses;
    private final RoadmapImports imports;
    private final DocumentDecisions decisions;
    private final Parties parties;
    private final People people;
    private final Clock clock;

    SampleRoadmap(
            SampleOrganisations organisations,
            SampleCourses courses,
            RoadmapImports imports,
            DocumentDecisions decisions,
            Parties parties,
            People people,
            Clock clock) {
        this.organisations = organisations;
        this.courses = courses;
        this.imports = imports;
        this.decisions = decisions;
        this.parties = parties;
        this.people = people;
        this.clock = clock;
    }

    /** The roadmap counts, and what has happened since has happened. */
    void add() {
        organisations.add();
        String name = "Report of 16 May 2024, roadmap (sample).docx";
        long roadmap = take("roadmap.docx", name, today().getYear(), "en");
        decisions.confirm(roadmap, Map.of(), secretary());
        SampleItems.all().forEach(courses::run);
    }

    /** A ministry's plan of next year waits; it comes last, since what happens to items makes a document out of date. */
    void leaveAPlanToConfirm() {
        take("ministry-plan.xlsx", "Ministry of Transport, plan (sample).xlsx", today().getYear() + 1, "ru");
    }

    private long take(String document, String name, int year, String language) {
        try (InputStream content = new SampleDocument(today(), parties.all(), language).read(document)) {
            return imports.take(content, name, null, String.valueOf(year), secretary());
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Person secretary() {
        return people.find("secretary").orElseThrow();
    }
}
