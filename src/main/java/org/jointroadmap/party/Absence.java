package org.jointroadmap.party;

import java.time.LocalDate;

/**
 * Somebody is away, and another does their work meanwhile.
 *
 * @param login of who is away
 * @param from the first day
 * @param to the last day
 * @param substitute login of who stands in
 */
public record Absence(String login, LocalDate from, LocalDate to, String substitute) {}
