package org.jointroadmap.web.item;

import org.jspecify.annotations.Nullable;

/** That an item was delivered, as somebody entered it. */
record Claim(@Nullable String date, @Nullable String evidence) {}
