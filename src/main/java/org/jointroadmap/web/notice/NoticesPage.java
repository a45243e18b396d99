package org.jointroadmap.web.notice;

import org.jointroadmap.Page;
import org.jointroadmap.notice.Dispatcher;
import org.jointroadmap.notice.Notice;
import org.jointroadmap.notice.NoticeStatus;
import org.jointroadmap.notice.Notices;
import org.jointroadmap.party.Person;
import org.jointroadmap.web.flag.CalledSubjects;
import org.jointroadmap.web.layout.Choices;
import org.jointroadmap.web.layout.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reader's notices; everybody's for an administrator. */
@Screen
class NoticesPage {
    private static final int ROWS = 50;

    private final Notices notices;
    private final Dispatcher dispatcher;
    private final Choices choices;
    private final CalledSubjects called;

    NoticesPage(Notices notices, Dispatcher dispatcher, Choices choices, CalledSubjects called) {
        this.notices = notices;
        this.dispatcher = dispatcher;
        this.choices = choices;
        this.called = called;
    }

    @GetMapping("/notices")
    String show(
            @RequestParam(required = false) @Nullable NoticeStatus status,
            @RequestParam(required = false) @Nullable String recipient,
            @RequestParam(required = false) @Nullable String after,
            Person me,
            Model model) {
        Page<Notice> page = notices.page(me, status, given(recipient), given(after), ROWS);
        model.addAttribute("everybodys", Notices.seesAll(me));
        model.addAttribute("statuses", choices.of("notice.status.", NoticeStatus.values(), status));
        model.addAttribute("recipient", recipient);
        model.addAttribute("notices", page.items());
        model.addAttribute(
                CalledSubjects.NAME,
                called.of(page.items().stream().map(Notice::about).toList()));
        model.addAttribute("next", page.next());
        model.addAttribute("canSend", dispatcher.canSend());
        model.addAttribute("noAddress", me.email() == null);
        return "notice/notices";
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
