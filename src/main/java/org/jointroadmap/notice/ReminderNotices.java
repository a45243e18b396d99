package org.jointroadmap.notice;

import java.util.Locale;
import org.jointroadmap.fact.Who;
import org.jointroadmap.flag.Measure;
import org.jointroadmap.flag.MeasureBegun;
import org.jointroadmap.flag.MeasureEnded;
import org.jointroadmap.party.Person;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the reminders that rules call for, once each, and takes back what is no longer true. */
@Component
class ReminderNotices {
    /** Of a rule's name, so that the event has room for the number. */
    private static final int NAMED = 90;

    private final Outbox outbox;
    private final Recipients recipients;
    private final Contents contents;
    private final Titles titles;

    ReminderNotices(Outbox outbox, Recipients recipients, Contents contents, Titles titles) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.contents = contents;
        this.titles = titles;
    }

    @EventListener
    void remind(MeasureBegun begun) {
        Measure measure = begun.measure();
        if (measure.kind() != Measure.Kind.REMINDER) {
            return;
        }
        for (Person person : recipients.of(Who.valueOf(measure.part()), measure.subject(), begun.owner())) {
            Locale language = person.locale();
            Content content = contents.reminder(measure, begun.account(), language);
            outbox.write(
                    event(measure),
                    person,
                    titles.reminder(measure.subject(), content, language),
                    measure.subject(),
                    "reminder",
                    contents.written(content),
                    Occasion.ofDay(begun.occasion()));
        }
    }

    @EventListener
    void takeBack(MeasureEnded ended) {
        if (ended.measure().kind() == Measure.Kind.REMINDER) {
            outbox.withdraw(event(ended.measure()));
        }
    }

    private static String event(Measure measure) {
        String rule = measure.rule();
        String named = rule.length() > NAMED ? rule.substring(0, NAMED) : rule;
        return "reminder:" + named + ":" + measure.id();
    }
}
