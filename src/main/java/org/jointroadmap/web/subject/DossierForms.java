package org.jointroadmap.web.subject;

import java.io.IOException;
import java.io.InputStream;
import org.jointroadmap.Refused;
import org.jointroadmap.dossier.Audience;
import org.jointroadmap.dossier.Discussion;
import org.jointroadmap.dossier.FileDesk;
import org.jointroadmap.dossier.FileLetter;
import org.jointroadmap.dossier.Following;
import org.jointroadmap.dossier.file.ArrivedFile;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jointroadmap.web.layout.Input;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** What the forms of a subject's page send about its files, its discussion and who follows it. */
@Component
public class DossierForms {
    private final Audience audience;
    private final FileDesk files;
    private final Discussion discussion;
    private final Following following;

    DossierForms(Audience audience, FileDesk files, Discussion discussion, Following following) {
        this.audience = audience;
        this.files = files;
        this.discussion = discussion;
        this.following = following;
    }

    /** Attaches a file; one must be chosen. */
    public void attach(
            String type,
            String number,
            @Nullable MultipartFile file,
            String letterNumber,
            String letterDate,
            Person by) {
        Subject subject = audience.show(type, number, by);
        String name = file == null ? null : file.getOriginalFilename();
        if (file == null || name == null || name.isEmpty()) {
            throw Refused.invalid("file", "refused.file.none");
        }
        FileLetter letter = FileLetter.of(letterNumber, Input.dayOrNone("letterDate", letterDate));
        try (InputStream content = file.getInputStream()) {
            ArrivedFile arrived = files.arrive(subject, content, name, letter, by);
            try {
                files.attach(subject, arrived, letter, by);
            } finally {
                files.drop(arrived);
            }
        } catch (IOException full) {
            throw Refused.invalid("file", "refused.file.not-stored");
        }
    }

    public void remove(long file, Person by) {
        files.remove(file, by);
    }

    public void say(String type, String number, String comment, Person by) {
        discussion.say(audience.show(type, number, by), "comment", comment, by);
    }

    public void takeBack(long comment, Person by) {
        discussion.takeBack(comment, by);
    }

    /** Follows it, or no longer; answers the key of the text that says so. */
    public String follow(String type, String number, boolean follow, Person by) {
        Subject subject = audience.show(type, number, by);
        if (follow) {
            following.follow(subject, by);
            return "dossier.done.followed";
        }
        following.leave(subject, by);
        return "dossier.done.left";
    }
}
