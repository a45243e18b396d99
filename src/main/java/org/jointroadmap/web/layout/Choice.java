package org.jointroadmap.web.layout;

/** One of the values that a field offers, as forms send it and as people read it. */
public record Choice(String value, String text, boolean chosen) {}
