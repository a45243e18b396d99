package org.jointroadmap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.jointroadmap.party.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine's own Tasklist, dressed as ours: in the person's language, without what leads nowhere, left in one step. */
class TasklistTest extends SampleInBrowser {
    private static final String LOGIN = "by.coordinator";
    /** How the Tasklist writes a moment. */
    private static final String SHOWN = "([filter, format]) => window.angular.element(document.body).injector()"
            + ".get('$filter')(filter)('2026-12-01T10:00:00.000-0500', format)";

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @Autowired
    private People people;

    private Visitor visitor;

    @BeforeEach
    void signIn() {
        visitor = Visitor.signIn(browser(), address(), LOGIN);
    }

    @AfterEach
    void signOut() {
        people.setContact(LOGIN, "en", LOGIN + "@sample.example");
        visitor.close();
    }

    @Test
    void listsTasksFormAndFrameSpeakTheLanguageOfThePerson() {
        people.setContact(LOGIN, "ru", LOGIN + "@sample.example");
        Page page = openATask("Задачи моей стороны");
        assertThat(page.getAttribute("html", "lang")).isEqualTo("ru");
        assertThat(page.locator(".task-filter .name a").allInnerTexts())
                .extracting(text -> text.replaceAll("\\s*\\(?\\d+\\)?", "").strip())
                .containsExactly("Мои задачи", "Задачи моей стороны", "Просроченные", "По проектам");
        assertThat(page.locator("h2.task").innerText()).isEqualTo("Дополнить предложение");
        assertThat(visible(page.locator(".nav-tabs a"))).containsExactly("Форма", "Схема", "О чём задача");
        assertThat(page.locator(".fjs-form").innerText()).contains("Краткое описание");
        assertThat(woodenHouses(page).innerText()).contains("О чём:", "Мероприятие:", "Срок");
        visitor.picture("ru-tasklist");
    }

    @Test
    void whatLeadsNowhereIsNotShown() {
        Page page = openATask("My side’s, to be claimed");
        for (String nothing : new String[] {
            ".ce-eol-banner", ".followup-date", ".instance-link", ".meta .groups", ".start-process-action"
        }) {
            assertThat(page.locator(nothing).first().isVisible()).as(nothing).isFalse();
        }
        assertThat(page.locator(".page-wrap").boundingBox().y)
                .as("no gap under the bar")
                .isEqualTo(page.locator("[cam-widget-header]").boundingBox().height);
        visitor.picture("en-tasklist");
    }

    @Test
    void theItemAndTheProjectAreOneStepAway() {
        Page page = openATask("My side’s, to be claimed");
        page.getByText("What it is about").click();
        page.locator(".roadmap-links a").first().waitFor();
        assertThat(page.locator(".roadmap-links a").allInnerTexts())
                .satisfiesExactly(
                        project -> assertThat(project).matches("Project P-\\d+: Wooden houses from ready parts"),
                        item -> assertThat(item).isEqualTo("Roadmap item 4.2"));
        page.getByText("Joint Roadmap", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        page.waitForURL(address() + "/");
    }

    @Test
    void aDueTimeIsThatOfTheRoadmapsZoneAndSaysSo() {
        Page page = openATask("My side’s, to be claimed");
        assertThat(page.evaluate(SHOWN, new String[] {"camDate", "long"})).isEqualTo("01.12.2026 18:00 UTC+3");
        assertThat(page.evaluate(SHOWN, new String[] {"camDate", "abbr"})).isEqualTo("01.12.2026");
        assertThat(page.evaluate(SHOWN, new String[] {"date", "HH:mm"})).isEqualTo("18:00");
    }

    @Test
    void theLinksOfAFormLeadToOurPages() {
        Page page = openATask("My side’s, to be claimed");
        // A form that nobody has claimed takes no clicks of a mouse.
        page.locator(".fjs-form a[href$='/items/4.2']").dispatchEvent("click");
        page.waitForURL(address() + "/items/4.2");
    }

    @Test
    void signingOutThereEndsTheOneSession() {
        Page page = openATask("My side’s, to be claimed");
        page.getByText("Sign out", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL(address() + "/login?out");
        page.navigate(address() + "/projects");
        assertThat(page.url()).endsWith("/login");
        page.navigate(address() + TASKLIST);
        assertThat(page.url()).endsWith("/login");
    }

    private Page openATask(String list) {
        Page page = visitor.open(TASKLIST);
        page.getByText(list).first().click();
        woodenHouses(page).locator("h4, .names").first().click();
        page.locator(".fjs-form").waitFor();
        return page;
    }

    private static Locator woodenHouses(Page page) {
        return page.locator("li.task").filter(new Locator.FilterOptions().setHasText("Wooden houses from ready parts"));
    }

    private static List<String> visible(Locator all) {
        return all.all().stream()
                .filter(Locator::isVisible)
                .map(Locator::innerText)
                .toList();
    }
}
