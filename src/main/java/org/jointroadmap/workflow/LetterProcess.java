package org.jointroadmap.workflow;

/** The names of the model {@code undelivered-letter}; its business key is the letter that was given up. */
public final class LetterProcess {
    public static final String KEY = "undelivered-letter";

    /** Somebody had it sent again on its page. */
    public static final String SETTLED = "letter-settled";

    public static final String TITLE = "letterTitle";
    public static final String RECIPIENT = "recipient";
    public static final String ADDRESS = "address";
    public static final String WHY = "whyUndelivered";
    public static final String SEND_AGAIN = "sendAgain";

    private LetterProcess() {}
}
