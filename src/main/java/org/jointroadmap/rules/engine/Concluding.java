package org.jointroadmap.rules.engine;

import org.jointroadmap.fact.Conclusion;

/**
 * Where compiled rules put what they conclude. Rules look at facts only, so a conclusion need not become one: putting it
 * into the session, as an author writes it, took a fifth of an evaluation.
 */
@FunctionalInterface
public interface Concluding {
    void add(String rule, Conclusion conclusion);
}
