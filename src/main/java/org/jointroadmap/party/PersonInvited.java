package org.jointroadmap.party;

/**
 * Somebody is to choose their first password by a link.
 *
 * @param version numbers the changes of this person
 */
public record PersonInvited(Person person, Person by, int version) {}
