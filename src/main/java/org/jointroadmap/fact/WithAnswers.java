package org.jointroadmap.fact;

/** A fact whose rules may ask what was answered in its process. */
public interface WithAnswers {
    Answers answers();

    /** Whether the newest answer is yes; an answer that was not given is none. */
    default boolean yes(String name) {
        return answers().newest(name).filter(Answered::isYes).isPresent();
    }

    default boolean given(String name) {
        return answers().newest(name).isPresent();
    }

    default Wording text(String name) {
        return Wording.of(answers().newest(name));
    }

    default Quantity number(String name) {
        return new Quantity(answers().newest(name).flatMap(Answered::number));
    }

    /** Working days until the date that was answered, by the calendar of the side in charge; negative once past. */
    default Quantity days(String name) {
        return new Quantity(answers().newest(name).flatMap(Answered::daysUntil));
    }

    default Wording earlierText(String name) {
        return Wording.of(answers().earlier(name));
    }

    default Quantity earlierNumber(String name) {
        return new Quantity(answers().earlier(name).flatMap(Answered::number));
    }

    default Quantity earlierDays(String name) {
        return new Quantity(answers().earlier(name).flatMap(Answered::daysUntil));
    }

    default Quantity total(String name) {
        return new Quantity(answers().total(name));
    }

    /** The sum over those answers that were later answered yes to another question. */
    default Quantity total(String name, String confirmed) {
        return new Quantity(answers().total(name, confirmed));
    }

    /** How often it was answered. */
    default Quantity times(String name) {
        return Quantity.of(answers().times(name));
    }
}
