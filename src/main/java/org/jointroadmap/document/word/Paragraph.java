package org.jointroadmap.document.word;

/**
 * The text of a paragraph.
 *
 * @param joined whether its end was deleted, so that the next one goes on in it
 */
record Paragraph(String text, boolean joined) {}
