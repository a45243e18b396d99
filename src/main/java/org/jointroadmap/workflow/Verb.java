package org.jointroadmap.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A machine's step that models may name; its bean's name is the word in the model. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Verb {
    /** What it does, in a sentence for analysts. */
    String describes();

    /** The same in Russian. */
    String describesRu();

    /** The names of the properties that it reads. */
    String[] properties() default {};

    /** Those of them that have no default. */
    String[] required() default {};

    /** What the models may be about that name it; all if empty. */
    String[] subjects() default {};

    /** Names of answers that it decides, beside those that its properties name; a name after {@code =} is a property's default. */
    String[] decides() default {};
}
