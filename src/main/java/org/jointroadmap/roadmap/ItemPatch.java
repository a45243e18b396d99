package org.jointroadmap.roadmap;

import org.jspecify.annotations.Nullable;

/** What is to be changed of an item; null leaves a part as it is. */
public record ItemPatch(
        @Nullable String title,
        @Nullable String dueText,
        @Nullable String expectedResult) {}
