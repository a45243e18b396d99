package org.jointroadmap.web.api;

import java.util.List;
import org.jointroadmap.Page;
import org.jspecify.annotations.Nullable;

/** A part of a list and what to ask on with. */
record Listing<T>(List<T> items, @Nullable String next) {
    static <T> Listing<T> of(Page<T> page) {
        return new Listing<>(page.items(), page.next());
    }
}
