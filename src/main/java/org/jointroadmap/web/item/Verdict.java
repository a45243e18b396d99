package org.jointroadmap.web.item;

import org.jspecify.annotations.Nullable;

/** What the other side says to a claim, as somebody entered it. */
record Verdict(boolean accepted, @Nullable String remark) {
    String done() {
        return accepted ? "item.done.accepted" : "item.done.rejected";
    }
}
