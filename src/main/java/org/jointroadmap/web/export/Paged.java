package org.jointroadmap.web.export;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jointroadmap.Page;
import org.jspecify.annotations.Nullable;

/** Goes through a long list page by page. */
public final class Paged {
    private Paged() {}

    /** @param pages what comes after a key; null asks for the first page */
    public static <T> void forEach(Function<@Nullable String, Page<T>> pages, Consumer<T> each) {
        forEachPage(pages, items -> items.forEach(each));
    }

    /** As {@link #forEach}, where what stands beside the rows of a page is read for all of them at once. */
    public static <T> void forEachPage(Function<@Nullable String, Page<T>> pages, Consumer<List<T>> each) {
        Page<T> page = pages.apply(null);
        each.accept(page.items());
        while (page.next() != null) {
            page = pages.apply(page.next());
            each.accept(page.items());
        }
    }
}
