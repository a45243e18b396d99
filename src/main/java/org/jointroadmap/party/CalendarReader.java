package org.jointroadmap.party;

/**
 * For whom a calendar program reads.
 *
 * @param wholeSide whether what their whole side leads is wanted too
 */
public record CalendarReader(Person person, boolean wholeSide) {}
