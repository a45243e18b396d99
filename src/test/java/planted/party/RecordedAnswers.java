package planted.party;

/** What a planted page reads besides its reader. */
public record RecordedAnswers() {}
