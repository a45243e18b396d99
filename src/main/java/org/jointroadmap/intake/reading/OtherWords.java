package org.jointroadmap.intake.reading;

/** What a row of a document in two languages says in the other one. */
public record OtherWords(String language, String title, String expectedResult) {}
