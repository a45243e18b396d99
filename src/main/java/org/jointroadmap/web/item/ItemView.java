package org.jointroadmap.web.item;

import java.time.Clock;
import java.util.List;
import org.jointroadmap.Page;
import org.jointroadmap.Refused;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.monitoring.ComingRungs;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectQuery;
import org.jointroadmap.project.Projects;
import org.jointroadmap.project.Proposals;
import org.jointroadmap.roadmap.ItemChange;
import org.jointroadmap.roadmap.ItemPatch;
import org.jointroadmap.roadmap.Latenesses;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.web.layout.Seen;
import org.jointroadmap.workflow.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Gathers what an item's page shows. */
@Component
class ItemView {
    private static final int PROJECTS = 20;

    private final RoadmapItems items;
    private final Projects projects;
    private final Flags flags;
    private final Latenesses latenesses;
    private final Parties parties;
    private final Tasks tasks;
    private final ComingRungs ladder;
    private final Clock clock;

    ItemView(
            RoadmapItems items,
            Projects projects,
            Flags flags,
            Latenesses latenesses,
            Parties parties,
            Tasks tasks,
            ComingRungs ladder,
            Clock clock) {
        this.items = items;
        this.projects = projects;
        this.flags = flags;
        this.latenesses = latenesses;
        this.parties = parties;
        this.tasks = tasks;
        this.ladder = ladder;
        this.clock = clock;
    }

    /** Reads everything as of one moment, so that flags fit the item that they stand at; what somebody entered stays. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void fill(String wanted, Person reader, Model model) {
        RoadmapItem item = items.find(wanted).orElseThrow(() -> Refused.notFound("refused.item.unknown", wanted));
        String number = item.number();
        model.addAttribute("item", item);
        model.addAttribute("rights", item.rightsOf(reader));
        model.addAttribute("mayPropose", item.isOpen() && Proposals.mayPropose(reader));
        model.addAttribute("lateness", latenesses.of(item));
        model.addAttribute("notCounted", latenesses.notCounted(item));
        model.addAttribute("otherSide", parties.other(item.leadSide()).code());
        model.addAttribute("flags", flags.standing(Subject.item(number)));
        model.addAttribute("steps", tasks.nextSteps(Subject.item(number), reader));
        model.addAttribute("rungs", ladder.of(Subject.item(number), item.leadSide()));
        List<ItemChange> changes = items.changes(number);
        model.addAttribute("changes", changes);
        Page<Project> carried = projects.page(new ProjectQuery(reader, null, null, null, number, null, PROJECTS));
        model.addAttribute("projects", carried.items());
        model.addAttribute("moreProjects", carried.next() != null);
        if (model.getAttribute(Seen.NAME) instanceof Seen seen) {
            model.addAttribute(
                    "meanwhile",
                    changes.stream()
                            .filter(change -> seen.isBefore(change.at()))
                            .toList());
        } else {
            model.addAttribute(Seen.NAME, new Seen(item.version(), clock.instant()));
        }
        if (!model.containsAttribute("patch")) {
            model.addAttribute("patch", new ItemPatch(item.title(), item.due().text(), item.expectedResult()));
        }
    }
}
