package org.jointroadmap.flag;

import java.util.List;

/** What an evaluation changed. */
public record Reconciliation(List<Flag> raised, int kept, List<Flag> cleared) {}
