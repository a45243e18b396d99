package org.jointroadmap.promise;

/** What a word does to a promise. */
enum Sense {
    /** It can go on for ever without being done. */
    VAGUE,
    /** It is thought about, so that nothing behind it is promised yet. */
    LOOK,
    /** It is done or it is not. */
    DEED,
    /** A thing or an event that is there in the end. */
    OUTPUT,
    /** A number in words. */
    COUNT,
    /** What is behind is a name or a paragraph, no amount. */
    NAMES,
    /** All together, so nobody. */
    ALL,
    /** Different words for one meaning. */
    SAME,
    /** It tells promises apart a little. */
    SLIGHT,
    /** It tells nothing. */
    SKIP,
    /** What words end with in a sentence. */
    ENDING
}
