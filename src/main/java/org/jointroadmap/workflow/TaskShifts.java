package org.jointroadmap.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What another calendar would do to the last days of open tasks; nothing is changed. */
public interface TaskShifts {
    /** The tasks whose last day moves if a side works on a day or not; what was given another last day stays. */
    List<TaskShift> of(String side, LocalDate day, boolean working, Locale reader);
}
