package org.jointroadmap.web.notice;

import java.util.List;
import org.jointroadmap.notice.Letters;
import org.jointroadmap.notice.Notice;
import org.jointroadmap.notice.Notices;
import org.jointroadmap.party.Person;
import org.jointroadmap.web.flag.CalledSubjects;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Screen;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One letter: what it says, what became of it, and sending it again. */
@Screen
class NoticePage {
    private final Notices notices;
    private final Letters letters;
    private final CalledSubjects called;

    NoticePage(Notices notices, Letters letters, CalledSubjects called) {
        this.notices = notices;
        this.letters = letters;
        this.called = called;
    }

    @GetMapping("/notices/{id}")
    String show(@PathVariable long id, Person me, Model model) {
        Notice notice = notices.show(id, me);
        model.addAttribute("notice", notice);
        model.addAttribute(CalledSubjects.NAME, called.of(List.of(notice.about())));
        model.addAttribute("text", letters.text(notice));
        model.addAttribute("language", letters.language(notice));
        model.addAttribute("everybodys", Notices.seesAll(me));
        return "notice/notice";
    }

    @PostMapping("/notices/{id}/again")
    String sendAgain(@PathVariable long id, Person me, Model model, Attempt attempt) {
        return attempt.make(
                () -> letters.sendAgain(id, me), "notice.again.done", "/notices/" + id, () -> show(id, me, model));
    }
}
