package org.jointroadmap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.jointroadmap.party.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine's own Tasklist, dressed as ours: in the person's language, without what leads nowhere, left in one step. */
class TasklistTest extends SampleInBrowser {
    private static final String LOGIN = "by.coordinator";
    /** How the Tasklist writes a moment. */
    private static final String SHOWN = "([filter, format]) => window.angular.element(document.body).injector()"
            + ".get('$filter')(filter)('2026-12-01T10:00:00.000-0500', format)";

    private static final String CUT = "[...document.querySelectorAll('.tasks-list h4, .tasks-list .variable-item > *')]"
            + ".filter(node => node.getBoundingClientRect().right > innerWidth"
            + " || node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).overflow !== 'visible')"
            + ".map(node => node.innerText)";

    private static final Page.GetByTextOptions EXACT = new Page.GetByTextOptions().setExact(true);

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

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
                .containsExactly("Задачи моей стороны", "Мои задачи", "Все", "Просроченные", "По проектам");
        assertThat(page.locator("h2.task").innerText()).isEqualTo("Дополнить предложение");
        assertThat(visible(page.locator(".nav-tabs a"))).containsExactly("Форма", "Схема", "О чём задача");
        assertThat(page.locator(".fjs-form").innerText()).contains("Краткое описание");
        assertThat(woodenHouses(page).innerText()).contains("О чём:", "Мероприятие:", "Срок");
        assertThat(page.locator("body").innerText()).doesNotContain("SEARCH_PLACEHOLDER", "CREATION_DATE");
        assertThat(page.locator("[cam-widget-search] input").first().getAttribute("placeholder"))
                .isEqualTo("Искать задачи");
        visitor.picture("ru-tasklist");
    }

    @Test
    void itOpensOnWhatOnesSideMayTake() {
        Page page = visitor.open(TASKLIST);
        woodenHouses(page).first().waitFor();
        assertThat(page.locator(".task-filter.active").innerText()).contains("My side’s");
    }

    @Test
    void theDiagramIsDrawnInTheLanguageOfThePersonWithTheTaskMarked() {
        people.setContact(LOGIN, "ru", LOGIN + "@sample.example");
        Page page = openATask("Задачи моей стороны");
        page.getByText("Схема", EXACT).click();
        Locator drawing = page.locator(".diagram-pane svg [data-element-id]");
        drawing.first().waitFor();
        page.locator(".diagram-pane [data-element-id=complete-the-proposal].highlight")
                .first()
                .waitFor();
        assertThat(page.locator(".diagram-pane").textContent())
                .contains("Проверить полноту")
                .doesNotContain("Check");
        visitor.picture("ru-tasklist-diagram");
    }

    @Test
    void noLabelOfARowIsCut() {
        people.setContact(LOGIN, "ru", LOGIN + "@sample.example");
        Page page = visitor.open(TASKLIST);
        for (int width : new int[] {1440, 390}) {
            page.setViewportSize(width, 900);
            page.reload();
            woodenHouses(page).first().waitFor();
            assertThat(page.evaluate(CUT)).as("cut at %s", width).isEqualTo(List.of());
        }
        visitor.picture("ru-tasklist-390");
    }

    @Test
    void aRefusedAnswerIsNamedAtItsFieldAndATakenOneSaysWhoIsNext() {
        String title = "Combs for the Tasklist";
        visitor.propose(title);
        TaskForm form = visitor.claim("Assess the project for the proposing side", title);
        Page page = visitor.page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete"))
                .click();
        page.getByText("This must be filled in.").first().waitFor();
        form.choose("Yes").fill("Grounds", "There is demand");
        page.route("**/submit-form", this::withAnEmptyAnswer);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete"))
                .click();
        Locator refused = page.locator(".fjs-form-field:has(textarea) .roadmap-refused");
        refused.waitFor();
        assertThat(refused.innerText()).isEqualTo("\"Grounds\" must be filled in.");
        visitor.picture("tasklist-refused");
        page.unroute("**/submit-form");
        form.complete("tasklist-answered");
        page.locator(".roadmap-outcome .next li").first().waitFor();
        assertThat(page.locator(".roadmap-outcome").innerText())
                .contains("Done: Assess the project for the proposing side", title, "Next step", "Azerbaijan")
                .doesNotContain("Belarus: Assess");
        visitor.picture("tasklist-outcome");
    }

    /** The address is one of an older program: no server carries it. */
    @Test
    void anAdministratorFindsTheLetterThatFailedAndDecides() {
        address("az.coordinator", "коорд@sample.example");
        try (Visitor admin = Visitor.signIn(browser(), address(), "admin")) {
            visitor.propose("Letters that fail");
            Page page = admin.page();
            Locator letter = page.locator("li.task")
                    .filter(new Locator.FilterOptions().setHasText("Letter not delivered"))
                    .first();
            for (int tried = 0; tried < 20 && letter.count() == 0; tried++) {
                admin.open(TASKLIST);
                page.reload();
                page.waitForTimeout(2000);
            }
            assertThat(letter.innerText()).doesNotContain("Письмо");
            letter.locator("h4").click();
            TaskForm form = TaskForm.claim(page, admin::picture);
            assertThat(page.locator("h2.task").innerText()).startsWith("Letter not delivered: “");
            form.choose("Let it go: nobody needs it any more").complete("tasklist-admin");
            page.locator(".roadmap-outcome").waitFor();
            admin.picture("tasklist-admin-outcome");
        } finally {
            address("az.coordinator", "az.coordinator@sample.example");
        }
    }

    private void address(String login, String email) {
        jdbc.sql("UPDATE person SET email = ? WHERE login = ?")
                .params(email, login)
                .update();
    }

    /** As a page does that knows the form less well than the program. */
    private void withAnEmptyAnswer(Route route) {
        route.resume(
                new Route.ResumeOptions().setPostData(route.request().postData().replace("There is demand", "")));
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
