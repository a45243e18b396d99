package org.jointroadmap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The diagram of a project shows where it stands without being scrolled, and the whole of it on demand. */
class DiagramTest extends SampleInBrowser {
    @ParameterizedTest
    @CsvSource({
        "by.coordinator, Fire trucks, 1440",
        "by.coordinator, Fire trucks, 390",
        "az.coordinator, Assembly of MAZ, 390",
        "secretary, Lift plant, 390"
    })
    void whereTheProjectStandsIsInSight(String login, String project, int width) {
        try (Visitor visitor = Visitor.signIn(browser(), address(), login)) {
            Page page = visitor.open("/projects");
            page.setViewportSize(width, 900);
            page.locator("#list td a[href*='/projects/']")
                    .filter(new Locator.FilterOptions().setHasText(project))
                    .first()
                    .click();
            Locator here =
                    page.locator(".diagram .djs-element.is-current:visible").first();
            here.waitFor();
            BoundingBox window = page.locator(".diagram").boundingBox();
            assertThat(isWithin(here.boundingBox(), window)).isTrue();
            assertThat(window.height).isLessThanOrEqualTo(0.75 * 900);
            visitor.picture("diagram-" + login + "-" + width);

            button(page, "Show the whole diagram").click();
            page.waitForTimeout(300);
            assertThat(page.locator(".diagram").evaluate("node => node.scrollWidth - node.clientWidth"))
                    .isEqualTo(0);
            visitor.picture("diagram-whole-" + login + "-" + width);
            button(page, "Show where it stands").click();
            page.waitForTimeout(300);
            assertThat(isWithin(here.boundingBox(), window)).isTrue();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static boolean isWithin(BoundingBox inner, BoundingBox outer) {
        return inner.x >= outer.x
                && inner.y >= outer.y
                && inner.x + inner.width <= outer.x + outer.width
                && inner.y + inner.height <= outer.y + outer.height;
    }
}
