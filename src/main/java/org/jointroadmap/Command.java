package org.jointroadmap;

/** Something that the program does instead of starting; named in META-INF/spring.factories by the module that does it. */
public interface Command {
    /** Whether the arguments of the program name this command. */
    boolean isMeant(String... arguments);

    /** Does it and answers the code that the program ends with. */
    int run(String... arguments);
}
