package org.jointroadmap.flag;

import java.util.List;

/** What an evaluation changed. */
public record Reconciliation(List<Flag> raised, List<Flag> kept, List<Flag> cleared) {}
