package org.jointroadmap.roadmap;

import java.time.LocalDate;

/** An open item whose last day in time is another one by another calendar. */
public record ItemShift(String number, String title, LocalDate before, LocalDate after) {}
