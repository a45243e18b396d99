package org.jointroadmap.party.password;

import java.time.Duration;

/** So many wrong passwords in a row, and each time of {@code every} one more. */
record Turns(int many, Duration every) {}
