package org.jointroadmap.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/** Somebody who is signed in, at a browser of their own. */
final class Visitor implements AutoCloseable {
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 1000;

    private static final int TRIES = 40;
    private static final double PATIENCE = 45_000;

    private final BrowserContext context;
    private final Page page;
    private final String address;

    private Visitor(BrowserContext context, String address) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        this.address = address;
    }

    static Visitor signIn(Browser browser, String address, String login) {
        return signIn(browser, address, login, "sample");
    }

    static Visitor signIn(Browser browser, String address, String login, String password) {
        Browser.NewContextOptions wide = new Browser.NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                // Nobody sits where the roadmap's day begins.
                .setTimezoneId("America/New_York");
        Visitor visitor = new Visitor(browser.newContext(wide), address);
        visitor.open("/login").fill("#username", login);
        visitor.page.fill("#password", password);
        visitor.press("Sign in");
        return visitor;
    }

    /** From here on this person reads the language. */
    Visitor reads(String language) {
        open("/");
        if (!language.equals(page.getAttribute("html", "lang"))) {
            page.click("button[name=language][lang=" + language + "]");
            page.locator("html[lang=" + language + "]").waitFor();
        }
        return this;
    }

    Page page() {
        return page;
    }

    Page open(String path) {
        page.navigate(address + path);
        return page;
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Proposes a joint production that the rules let pass; the new project's path. */
    String propose(String title) {
        return propose("joint-production", title);
    }

    String propose(String lifecycle, String title) {
        open("/projects/new?item=2.1").selectOption("#lifecycle", lifecycle);
        page.fill("#title", title);
        page.fill("#summary", "Tractors from sets of parts, made in Ganja for Azerbaijan and its neighbours.");
        page.fill("#hsCodes", "870192");
        page.fill("#partnerOrganisation", "Ganja Automobile Plant");
        picture("proposal");
        press("Propose");
        page.waitForURL("**/projects/P-*");
        return page.url().substring(address.length());
    }

    void change(String project, String button, String reason) {
        open(project).fill("#reason", reason);
        // What cannot be taken back says first what it will do.
        page.locator("details.sure:has(button:text-is('" + button + "')) > summary")
                .all()
                .forEach(Locator::click);
        press(button);
        page.locator(".done").waitFor();
    }

    /** Opens the page again and again until the engine's own work shows on it. */
    void sees(String project, String text) {
        until(
                () -> {
                    open(project);
                    return has(text);
                },
                text);
    }

    /** Opens the page again and again until it says so no longer. */
    void seesNot(String path, String text) {
        until(
                () -> {
                    open(path);
                    return !has(text);
                },
                "no " + text);
    }

    /** Looks beside the diagram, which names all stages wherever a project is. */
    boolean has(String text) {
        return page.getByRole(AriaRole.MAIN)
                        .getByText(text)
                        .and(page.locator(":not(.diagram *)"))
                        .count()
                > 0;
    }

    /** The stage of the project on this page and, unless it runs, its state. */
    String badges() {
        return String.join(" ", page.locator("h1 + p .badge").allInnerTexts());
    }

    /** Finds the task among those of this side and claims it. */
    TaskForm claim(String task, String project) {
        Locator row = page.locator("li.task")
                .filter(new Locator.FilterOptions().setHasText(task))
                .filter(new Locator.FilterOptions().setHasText(project));
        until(
                () -> {
                    openTasks();
                    return row.count() > 0;
                },
                task);
        picture("list");
        row.getByText(task).first().click();
        return TaskForm.claim(page, this::picture);
    }

    private void openTasks() {
        open("/camunda/app/tasklist/default/");
        page.reload();
        page.getByText("My side’s").first().click();
        page.locator("li.task, .task-list-empty, .tasks-list").first().waitFor();
        page.waitForTimeout(700);
    }

    private void until(BooleanSupplier seen, String what) {
        for (int tried = 0; tried < TRIES; tried++) {
            if (seen.getAsBoolean()) {
                return;
            }
            page.waitForTimeout(500);
        }
        picture("missing");
        throw new AssertionError("Nothing says “" + what + "” at " + page.url());
    }

    /** Pictures of what is open, wide and narrow; it must be fit for everybody. */
    void look(String name) {
        Look wide = new Look(page, name, 1440);
        wide.take();
        wide.isAccessible();
        new Look(page, name, 390).take();
        page.setViewportSize(WIDTH, HEIGHT);
    }

    void picture(String name) {
        Path file = Path.of("target", "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
