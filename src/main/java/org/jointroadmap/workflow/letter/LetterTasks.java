package org.jointroadmap.workflow.letter;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jointroadmap.BothLanguages;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.notice.Letters;
import org.jointroadmap.notice.Undelivery;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.workflow.Answers;
import org.jointroadmap.workflow.LetterProcess;
import org.jointroadmap.workflow.TaskFacts;
import org.jointroadmap.workflow.form.Form;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What administrators see of a letter that was given up, and what their answer does. */
@Component
class LetterTasks implements TaskFacts {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    /** So that both languages of a task's name fit. */
    private static final int SHOWN_OF_TITLE = 60;

    private static final int SHOWN_OF_NAME = 30;

    private final Letters letters;
    private final Subjects subjects;
    private final People people;
    private final MessageSource texts;

    LetterTasks(Letters letters, Subjects subjects, People people, MessageSource texts) {
        this.letters = letters;
        this.subjects = subjects;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public boolean isOf(String model, String subject) {
        return model.equals(LetterProcess.KEY);
    }

    @Override
    public Subject subject(String businessKey) {
        return Subject.of(businessKey);
    }

    @Override
    public Optional<String> name(DelegateTask task) {
        Undelivery letter = letter(task);
        return Optional.of(inBoth(language -> text(
                "letter.undelivered.task",
                language,
                shortened(title(letter, language), SHOWN_OF_TITLE),
                shortened(letter.to().name(), SHOWN_OF_NAME))));
    }

    @Override
    public Map<String, Object> shown(DelegateTask task, Form form, String side) {
        Undelivery letter = letter(task);
        String title = inBoth(language -> title(letter, language));
        Map<String, Object> shown = new HashMap<>();
        shown.put(TITLE, title);
        shown.put(PATH, subjects.path(subject(task)));
        shown.put(LetterProcess.TITLE, title);
        shown.put(
                LetterProcess.RECIPIENT, letter.to().name() + " (" + letter.to().login() + ")");
        shown.put(LetterProcess.ADDRESS, letter.address());
        shown.put(LetterProcess.WHY, letter.reason());
        return shown;
    }

    /** Letters about letters would never end. */
    @Override
    public boolean isToldOtherwise() {
        return true;
    }

    @Override
    public void answered(DelegateTask task, Answers given) {
        Person by = people.find(task.getAssignee()).orElseThrow();
        if (given.isYes(LetterProcess.SEND_AGAIN)) {
            letters.sendAgain(number(task), by);
        } else {
            letters.letGo(number(task), by);
        }
    }

    private Undelivery letter(DelegateTask task) {
        return letters.undelivered(number(task));
    }

    private long number(DelegateTask task) {
        return Long.parseLong(subject(task).id());
    }

    private String title(Undelivery letter, Locale language) {
        return letter.matters() == 1 ? letter.title() : text("letter.title.several", language, letter.matters());
    }

    private String text(String key, Locale language, Object... words) {
        return Objects.requireNonNull(texts.getMessage(key, words, language));
    }

    private static String inBoth(Function<Locale, String> said) {
        return BothLanguages.of(said.apply(Locale.ENGLISH), said.apply(RUSSIAN));
    }

    private static String shortened(String text, int most) {
        return text.length() > most ? text.substring(0, most - 1) + "…" : text;
    }
}
