package org.jointroadmap.notice;

import org.jointroadmap.party.Person;

/**
 * A letter that was given up, as far as an administrator may know of it.
 *
 * @param title of its first matter, in its reader's language; of what is a side's own only the number
 * @param matters how many it tells
 * @param address where it went, "" if there is none
 * @param reason in the words of whoever refused it
 */
public record Undelivery(String title, int matters, Person to, String address, String reason) {}
