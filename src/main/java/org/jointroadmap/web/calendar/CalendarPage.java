package org.jointroadmap.web.calendar;

import org.jointroadmap.notice.ProgramAddress;
import org.jointroadmap.party.CalendarKeys;
import org.jointroadmap.party.Person;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Texts;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody makes the address of their calendar, which is shown once, or ends it. */
@Screen
class CalendarPage {
    private static final String BACK = "redirect:/people/me";
    private static final String DONE = "done";

    private final CalendarKeys keys;
    private final ProgramAddress address;
    private final Texts texts;

    CalendarPage(CalendarKeys keys, ProgramAddress address, Texts texts) {
        this.keys = keys;
        this.address = address;
        this.texts = texts;
    }

    @PostMapping("/people/me/calendar")
    String make(@RequestParam(defaultValue = "false") boolean wholeSide, Person me, RedirectAttributes next) {
        String secret = keys.make(wholeSide, me);
        next.addFlashAttribute("calendarAddress", address.of("/calendar/" + secret + ".ics"));
        next.addFlashAttribute(DONE, texts.get("people.calendar.made"));
        return BACK;
    }

    @PostMapping("/people/me/calendar/removal")
    String end(Person me, RedirectAttributes next) {
        keys.revoke(me);
        next.addFlashAttribute(DONE, texts.get("people.calendar.ended"));
        return BACK;
    }
}
