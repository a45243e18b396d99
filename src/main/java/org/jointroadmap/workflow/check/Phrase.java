package org.jointroadmap.workflow.check;

/** A text that people read, and where it stands. */
record Phrase(String text, String file, Place place) {}
