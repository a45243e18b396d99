package org.jointroadmap.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Person;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes the letter that one or several notices go out in: text and HTML, in the language that they were written in. */
@Component
class LetterWriter {
    private final ITemplateEngine templates;
    private final MessageSource texts;
    private final Contents contents;
    private final Titles titles;
    private final PlainContents plain;
    private final InvitationLinks invitations;
    private final Subjects subjects;
    private final Parties parties;
    private final NoticeProperties properties;
    /** The address of the program, at which its pages are. */
    private final String program;

    private final String domain;

    LetterWriter(
            ITemplateEngine templates,
            MessageSource texts,
            Contents contents,
            Titles titles,
            PlainContents plain,
            InvitationLinks invitations,
            Subjects subjects,
            Parties parties,
            NoticeProperties properties,
            ProgramAddress address) {
        this.templates = templates;
        this.texts = texts;
        this.contents = contents;
        this.titles = titles;
        this.plain = plain;
        this.invitations = invitations;
        this.subjects = subjects;
        this.parties = parties;
        this.properties = properties;
        this.program = address.of("");
        this.domain = address.domain();
    }

    /** @param address as servers carry it */
    MimeMessage write(Letter letter, Person to, String address, JavaMailSender sender) throws MessagingException {
        Locale language = letter.first().locale();
        Context context = new Context(language);
        context.setVariable("person", to);
        context.setVariable("address", program);
        context.setVariable(
                "parts",
                letter.told().stream()
                        .map(notice -> part(notice, invitations.path(notice), language))
                        .toList());
        context.setVariable("untold", letter.untold());
        MimeMessageHelper message =
                new MimeMessageHelper(sender.createMimeMessage(), true, StandardCharsets.UTF_8.name());
        message.setFrom(properties.sender());
        message.setTo(address);
        message.setSubject(title(letter, language));
        message.setText(templates.process("letter/letter.txt", context), templates.process("letter/letter", context));
        new LetterHeaders(domain, program).set(message.getMimeMessage(), letter);
        return message.getMimeMessage();
    }

    /** What one notice says to its recipient, as plain text. */
    String text(Notice notice, Person to) {
        Locale language = notice.locale();
        Context context = new Context(language);
        context.setVariable("person", to);
        context.setVariable("address", program);
        context.setVariable("parts", List.of(part(notice, notice.about().id(), language)));
        context.setVariable("untold", 0);
        return templates.process("letter/letter.txt", context);
    }

    private String title(Letter letter, Locale language) {
        return letter.size() == 1
                ? letter.first().subject()
                : texts.getMessage("letter.title.several", new Object[] {letter.size()}, language);
    }

    /** @param page that a letter about one leads to */
    private LetterPart part(Notice notice, String page, Locale language) {
        if (PlainLetters.isPlain(notice)) {
            boolean isPage = notice.about().type().equals(PlainLetters.PAGE);
            String path = isPage ? page : subjects.path(notice.about());
            return LetterPart.of(notice, plain.text(notice), program + path);
        }
        Content content = contents.read(notice);
        String link = program + subjects.path(notice.about());
        String side = parties.side(content.side()).name(language);
        return LetterPart.of(notice, content, titles.heading(notice.about(), content, language), link, side, language);
    }
}
