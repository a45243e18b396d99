package org.jointroadmap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.List;

/** What is asked of a page at one width. */
record Look(Page page, String name, int width) {
    private static final int HEIGHT = 900;
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    /** A frame that may run no script never answers the checker, so the letter's is emptied and let go. */
    private static final String OPEN_FRAMES =
            "document.querySelectorAll('iframe').forEach(f => { f.removeAttribute('sandbox'); f.src = 'about:blank'; })";

    /** Takes its picture; nothing may be wider than the screen. */
    void take() {
        page.setViewportSize(width, HEIGHT);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + "-" + width + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(85)
                .setFullPage(true));
        assertThat(page.evaluate("document.scrollingElement.scrollWidth"))
                .as("width of %s", name)
                .isEqualTo(width);
    }

    void isAccessible() {
        page.evaluate(OPEN_FRAMES);
        assertThat(new AxeBuilder(page)
                        .setLegacyMode(true)
                        .options(violationsOnly())
                        .withTags(RULES)
                        .analyze()
                        .getViolations())
                .extracting(Look::described)
                .isEmpty();
    }

    private static AxeRunOptions violationsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String described(Rule rule) {
        List<String> where =
                rule.getNodes().stream().map(CheckedNode::getHtml).limit(3).toList();
        return rule.getId() + " " + rule.getHelp() + ": " + where;
    }
}
