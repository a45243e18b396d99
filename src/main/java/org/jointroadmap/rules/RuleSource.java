package org.jointroadmap.rules;

/**
 * One rule as its author wrote it, with the head of its file, so that it can be read alone.
 *
 * @param hash of the text, SHA-256
 */
public record RuleSource(String rule, String file, int line, String text, String hash) {
    /** The same with the hash that was kept. */
    public RuleSource hashed(String kept) {
        return new RuleSource(rule, file, line, text, kept);
    }

    /** Whether it looks at such facts. */
    public boolean asks(Class<?> fact) {
        return text.matches("(?s).*\\b" + fact.getSimpleName() + "\\b.*");
    }
}
