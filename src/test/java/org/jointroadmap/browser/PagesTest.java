package org.jointroadmap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page of the sample, wide and narrow, in each language: accessible, within its width, with all its texts. */
class PagesTest extends SampleInBrowser {
    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    private static final int PATIENCE_MS = 10_000;

    private final Map<String, Page> readers = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();

    /** English comes last: people keep the language that they read in, and others speak English to them. */
    static Stream<Arguments> everyPage() {
        return Stream.of("ru", "en")
                .flatMap(language -> Sight.all().map(sight -> Arguments.of(language, sight.name(), sight)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPage")
    void aPageIsFitForEverybody(String language, String name, Sight sight) {
        Page page = readers.computeIfAbsent(sight.login(), this::signIn);
        page.setViewportSize(WIDE, 900);
        open(page, sight.path(), language);
        sight.deed().accept(page);
        if (page.locator(".diagram").count() > 0) {
            page.waitForSelector(".diagram svg [data-element-id]");
        }
        Look wide = new Look(page, language + "-" + name, WIDE);
        Look narrow = new Look(page, language + "-" + name, NARROW);
        // The checker is slow and languages look alike to it: each width in one of them.
        List<Look> looks = language.equals("en") ? List.of(narrow, wide) : List.of(wide, narrow);
        looks.forEach(Look::take);
        looks.get(1).isAccessible();
        assertThat(page.content()).doesNotContain("??");
        assertThat(complaints).as("what the browser complains of").isEmpty();
    }

    private void open(Page page, String path, String language) {
        page.navigate(address() + path);
        if (!language.equals(page.getAttribute("html", "lang"))) {
            page.click("button[name=language][lang=" + language + "]");
            page.waitForURL(address() + path);
        }
        assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
    }

    private Page signIn(String login) {
        Page page = browser().newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("responded with a status of 4")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        if (!login.isEmpty()) {
            page.navigate(address() + "/login");
            page.fill("#username", login);
            page.fill("#password", "sample");
            page.press("#password", "Enter");
            page.waitForURL(address() + "/");
        }
        return page;
    }
}
