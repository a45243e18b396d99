package org.jointroadmap.flag;

/**
 * What people call a subject.
 *
 * @param number such as 2.4 or P-7
 * @param title "" if it is gone
 * @param path the address of its page
 */
public record Called(String number, String title, String path) {}
