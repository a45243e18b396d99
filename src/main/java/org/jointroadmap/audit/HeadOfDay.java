package org.jointroadmap.audit;

import java.time.LocalDate;

/** Where the chain ends as a day begins; published once a day, in a transaction. */
public record HeadOfDay(long position, String hash, LocalDate day) {}
