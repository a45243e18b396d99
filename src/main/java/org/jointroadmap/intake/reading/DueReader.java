package org.jointroadmap.intake.reading;

/** Reads the words of a deadline. */
interface DueReader {
    /** @param language of the document: ru, be, en or az */
    ReadDue read(String text, String language, Plan plan);
}
