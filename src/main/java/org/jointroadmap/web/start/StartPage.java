package org.jointroadmap.web.start;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Side;
import org.jointroadmap.roadmap.OwedItems;
import org.jointroadmap.web.flag.CalledSubjects;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.roadmap.RoadmapRow;
import org.jointroadmap.web.roadmap.RoadmapRows;
import org.jointroadmap.web.trade.Aims;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Tasks;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for the reader, what is wrong on their side, what the other side owes. */
@Screen
class StartPage {
    private static final int SHOWN = 8;

    private final Tasks tasks;
    private final Gravest gravest;
    private final CalledSubjects called;
    private final OwedItems items;
    private final RoadmapRows rows;
    private final Parties parties;
    private final Aims aims;
    private final Beginnings beginnings;
    private final Clock clock;

    StartPage(
            Tasks tasks,
            Gravest gravest,
            CalledSubjects called,
            OwedItems items,
            RoadmapRows rows,
            Parties parties,
            Aims aims,
            Beginnings beginnings,
            Clock clock) {
        this.tasks = tasks;
        this.gravest = gravest;
        this.called = called;
        this.items = items;
        this.rows = rows;
        this.parties = parties;
        this.aims = aims;
        this.beginnings = beginnings;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(Person me, Model model) {
        List<OpenTask> waiting = tasks.waitingFor(me, SHOWN);
        model.addAttribute("tasks", waiting);
        model.addAttribute("waiting", tasks.countFor(me));
        model.addAttribute("lacks", beginnings.of(me));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("aims", aims.open());
        List<Flag> flags = gravest.of(me);
        model.addAttribute("flags", flags);
        model.addAttribute(
                CalledSubjects.NAME,
                called.of(Stream.concat(
                                waiting.stream().map(OpenTask::subject),
                                flags.stream().map(Flag::subject))
                        .toList()));
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
        String other = parties.other(side).code();
        LocalDate today = LocalDate.now(clock);
        List<RoadmapRow> toAnswer = rows.of(items.claimed(other, SHOWN));
        List<RoadmapRow> late = rows.of(items.overdue(side, today, SHOWN));
        int all = count(toAnswer, () -> items.countClaimed(other)) + count(late, () -> items.countOverdue(side, today));
        return new Owed(side, toAnswer, late, all - toAnswer.size() - late.size());
    }

    /** What is shown whole needs no counting. */
    private static int count(List<RoadmapRow> shown, IntSupplier all) {
        return shown.size() < SHOWN ? shown.size() : all.getAsInt();
    }
}
