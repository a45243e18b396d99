package org.jointroadmap.rules.language;

/** How large rules may get, so that no build takes long. */
final class Sizes {
    static final int RULES = 100;
    static final int NAME = 100;
    static final int PATTERNS = 8;
    static final int PARTS = 30;
    static final int DEPTH = 8;
    static final int LIST = 100;
    static final int TEXT = 500;
    static final int DIGITS = 9;
    static final int TERMS = 30;
    static final int INSERTS = 5;
    static final int WAYS = 16;
    static final int COMPARISONS = 200;
    static final int MISTAKES = 50;

    private Sizes() {}
}
