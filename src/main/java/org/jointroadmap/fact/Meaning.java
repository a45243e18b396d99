package org.jointroadmap.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a fact or one of its components means to a rule author; the page of the vocabulary is made of these. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Meaning {
    String en();

    /** What a number counts, empty for anything else. */
    String unit() default "";

    /** The number that stands where nothing is known, empty if it always says something. */
    String unknown() default "";

    /** Components of which one must say that this one is known: true, a number above 0, or the text after "="; none if it always is. */
    String[] knownIf() default {};

    /** The texts that it can be; none if it can be any. */
    String[] values() default {};

    /** The least that a number can be. */
    int least() default 0;

    /** The most that a number can be. */
    int most() default Integer.MAX_VALUE;
}
