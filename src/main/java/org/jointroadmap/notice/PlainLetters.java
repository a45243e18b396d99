package org.jointroadmap.notice;

import java.util.List;
import java.util.Locale;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes letters that are a title, a text and an address to look at, in the language of their reader. */
@Component
public class PlainLetters {
    /** What a plain letter's notice is about: a page, whose id is its address. */
    static final String PAGE = "page";

    static final String KIND = "message";

    /** What has begun, or become of a subject: between its sides. */
    static final String WORK = "work";

    private final Outbox outbox;
    private final MessageSource texts;
    private final PlainContents contents;

    PlainLetters(Outbox outbox, MessageSource texts, PlainContents contents) {
        this.outbox = outbox;
        this.texts = texts;
        this.contents = contents;
    }

    /**
     * Writes one letter, in the caller's transaction, unless this person has one of this event already.
     *
     * @param event names the occasion, in at most 120 characters
     * @param path of our page about it, such as /people/me, in at most 100 characters
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(
            String event,
            Person to,
            String titleKey,
            List<Object> titleArguments,
            String textKey,
            List<Object> textArguments,
            String path) {
        write(event, to, null, titleKey, titleArguments, textKey, textArguments, path);
    }

    /** @param address where it goes, whatever becomes of the person; null for where the person is reached */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(
            String event,
            Person to,
            @Nullable String address,
            String titleKey,
            List<Object> titleArguments,
            String textKey,
            List<Object> textArguments,
            String path) {
        String title = text(titleKey, titleArguments, to.locale());
        String content = contents.written(text(textKey, textArguments, to.locale()));
        outbox.write(event, to, title, new Subject(PAGE, path), KIND, content, Occasion.atOnce(event), address);
    }

    /** Writes about a subject what goes out with others of its occasion, and not before a moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(String event, Person to, String title, String text, Subject about, Occasion occasion) {
        outbox.write(event, to, title, about, WORK, contents.written(text), occasion);
    }

    static boolean isPlain(Notice notice) {
        return notice.kind().equals(KIND) || notice.kind().equals(WORK);
    }

    private String text(String key, List<Object> arguments, Locale language) {
        return texts.getMessage(key, arguments.toArray(), language);
    }
}
