package org.jointroadmap.web.export;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jointroadmap.Page;
import org.jspecify.annotations.Nullable;

/** Goes through a long list page by page. */
public final class Paged {
    private Paged() {}

    /** @param pages what comes after a key; null asks for the first page */
    public static <T> void forEach(Function<@Nullable String, Page<T>> pages, Consumer<T> each) {
        Page<T> page = pages.apply(null);
        page.items().forEach(each);
        while (page.next() != null) {
            page = pages.apply(page.next());
            page.items().forEach(each);
        }
    }
}
