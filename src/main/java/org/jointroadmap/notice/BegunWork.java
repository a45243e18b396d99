package org.jointroadmap.notice;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jointroadmap.fact.Subject;

/**
 * A task that waits for everybody of a side who has a role.
 *
 * @param task the engine's id of it
 * @param name what it is called in a language
 * @param due its last day
 */
public record BegunWork(String task, Function<Locale, String> name, Subject about, LocalDate due) {}
