package org.jointroadmap.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where the chain ends: the position and hash of the entry sealed last. */
record ChainHead(long position, String hash, @Nullable LocalDate mailedOn) {}
