package org.jointroadmap.flag;

/** All that there was to say on an occasion has been written down and may go out. */
public record OccasionEnded(String occasion) {}
