package org.jointroadmap.web.start;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Side;
import org.jointroadmap.roadmap.OwedItems;
import org.jointroadmap.web.flag.SubjectTitles;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.roadmap.RoadmapRows;
import org.jointroadmap.workflow.Tasks;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for the reader, what is wrong on their side, what the other side owes. */
@Screen
class StartPage {
    private static final int SHOWN = 8;

    private final Tasks tasks;
    private final Gravest gravest;
    private final SubjectTitles titles;
    private final OwedItems items;
    private final RoadmapRows rows;
    private final Parties parties;
    private final Clock clock;

    StartPage(
            Tasks tasks,
            Gravest gravest,
            SubjectTitles titles,
            OwedItems items,
            RoadmapRows rows,
            Parties parties,
            Clock clock) {
        this.tasks = tasks;
        this.gravest = gravest;
        this.titles = titles;
        this.items = items;
        this.rows = rows;
        this.parties = parties;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(Person me, Model model) {
        model.addAttribute("tasks", tasks.waitingFor(me, SHOWN));
        model.addAttribute("waiting", tasks.countFor(me));
        model.addAttribute("today", LocalDate.now(clock));
        List<Flag> flags = gravest.of(me);
        model.addAttribute("flags", flags);
        model.addAttribute("titles", titles.of(flags));
        model.addAttribute(
                "owed",
                parties.all().stream()
                        .map(Side::code)
                        .filter(side -> !me.isOf(side))
                        .map(this::owed)
                        .toList());
        if (me.side() != null) {
            model.addAttribute("ours", owed(me.side()));
        }
        return "start/start";
    }

    private Owed owed(String side) {
        return new Owed(
                side,
                rows.of(items.claimed(parties.other(side).code(), SHOWN)),
                rows.of(items.overdue(side, LocalDate.now(clock), SHOWN)));
    }
}
