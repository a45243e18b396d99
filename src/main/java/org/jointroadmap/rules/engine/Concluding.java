package org.jointroadmap.rules.engine;

import java.util.List;
import org.jointroadmap.fact.Conclusion;
import org.jointroadmap.fact.Quantity;

/**
 * Where compiled rules put what they conclude, and where they have several facts counted. A conclusion does not become a
 * fact: putting it into the session, as an author writes it, took a fifth of an evaluation.
 */
public interface Concluding {
    /**
     * @param rule its place in its file
     * @param about the subject whose facts were seen
     */
    void add(int rule, String about, Conclusion conclusion);

    /**
     * @param rule its place in its file
     * @param way of the rule
     * @param element of that way
     * @param total of that element
     */
    Quantity total(int rule, int way, int element, int total, List<?> facts);
}
