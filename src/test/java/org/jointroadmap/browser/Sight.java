package org.jointroadmap.browser;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A page as somebody meets it.
 *
 * @param login who reads it; "" before signing in
 * @param state what is special about it, "" if nothing
 * @param deed what the reader does on it first
 */
record Sight(String login, String path, String state, Consumer<Page> deed) {
    private static final String COORDINATOR = "by.coordinator";
    private static final String SECRETARY = "secretary";

    static Stream<Sight> all() {
        return Stream.of(
                        Stream.of(
                                of("", "/login"),
                                of("", "/login?error"),
                                of("reader", "/projects/new").as("forbidden"),
                                of("admin", "/"),
                                of("admin", "/notices"),
                                of("admin", "/people"),
                                of("admin", "/audit"),
                                of("admin", "/audit?checked=true").as("checked"),
                                of("admin", "/audit?login=zzz").as("empty"),
                                of("admin", "/people/new"),
                                of("admin", "/people/by.head"),
                                of("admin", "/people/new").after("refused", Sight::send)),
                        ofTables(),
                        ofCalendars(),
                        ofDocuments(),
                        ofTrade(),
                        ofACoordinator())
                .flatMap(sights -> sights);
    }

    private static Stream<Sight> ofTables() {
        return Stream.of(
                of("", "/invitation"),
                of("admin", "/people/table"),
                of("admin", "/people/table").after("preview", Sight::giveATableOfPeople),
                of(SECRETARY, "/organisations/table"),
                of(SECRETARY, "/roadmap/titles"));
    }

    private static void giveATableOfPeople(Page page) {
        page.click("form.card summary");
        page.fill("#table", """
                Login\tName\tSide\tRoles\tLanguage\tE-mail
                by.anna\tAnna\tBelarus\treader\ten\tanna@by.example
                by.boris\tBoris\tAtlantis\tking\tru\tnowhere
                """);
        page.click("form.card .btn");
        page.waitForSelector("#table");
    }

    private static Stream<Sight> ofCalendars() {
        return Stream.of(
                of(COORDINATOR, "/sessions"),
                of(SECRETARY, "/sessions").after("refused", page -> page.click("form.card .btn")),
                of(COORDINATOR, "/events"),
                of(SECRETARY, "/events").after("refused", page -> page.click("form.card .btn")),
                of(COORDINATOR, "/moved-days?year=2026"),
                of(SECRETARY, "/moved-days?year=2028"),
                of(SECRETARY, "/moved-days").after("refused", page -> page.click("form.card .btn")),
                of(SECRETARY, "/moved-days").after("preview", Sight::moveADay));
    }

    private static Stream<Sight> ofDocuments() {
        return Stream.of(
                of("admin", "/organisations"),
                of(COORDINATOR, "/organisations/1"),
                of(COORDINATOR, "/roadmap/editions/2026"),
                of(SECRETARY, "/roadmap/new").after("refused", Sight::send),
                of(SECRETARY, "/roadmap/documents"),
                of(SECRETARY, "/roadmap/sharpen"),
                of(SECRETARY, "/roadmap/documents").after("preview", Sight::giveADocument));
    }

    private static void giveADocument(Page page) {
        page.click("form.card summary");
        page.fill("#table", """
                №\tМероприятие\tСрок\tИсполнитель
                12.1\tЛиния сборки\tдо 1 декабря 2027 г.\tМинистерство промышленности Беларуси
                12.2\tСклад\tне решено\tМинистерство промышленности Беларуси
                """);
        page.click("form.card .btn");
        page.waitForSelector("form[action$=confirmation]");
    }

    private static void moveADay(Page page) {
        page.selectOption("#side", "AZE");
        page.fill("#day", "2026-12-07");
        page.selectOption("#state", "off");
        page.fill("#source", "No 1");
        page.click("form.card .btn");
        page.waitForSelector("input[name=shown] + .btn");
    }

    private static Stream<Sight> ofTrade() {
        Stream<Sight> pages = Stream.of(
                        "/trade",
                        "/trade/imports",
                        "/trade/imports/1",
                        "/trade/excluded/BLR",
                        "/trade/excluded/AZE",
                        "/trade/targets/1",
                        "/trade/classifications",
                        "/opportunities",
                        "/opportunities/BLR-AZE-080810")
                .map(path -> of(COORDINATOR, path));
        Stream<Sight> states = Stream.of(
                of(COORDINATOR, "/opportunities?q=zzz").as("empty"),
                of(COORDINATOR, "/opportunities/BLR-AZE-081010")
                        .after("refused", page -> page.click("form .btn-outline-secondary")),
                of(SECRETARY, "/trade/targets/new").after("refused", Sight::send),
                of(SECRETARY, "/trade/excluded/AZE?from=BLR")
                        .after("preview", page -> page.click("button[formaction]")));
        return Stream.concat(pages, states);
    }

    private static Stream<Sight> ofACoordinator() {
        Stream<Sight> pages = Stream.of(
                        "/",
                        "/roadmap",
                        "/roadmap/timeline",
                        "/items/2.3",
                        "/items/2.4",
                        "/items/4.2",
                        "/projects",
                        "/projects/new?item=2.1",
                        "/flags",
                        "/rules",
                        "/notices",
                        "/people",
                        "/people/me",
                        "/sample/mailbox",
                        "/sample/mailbox/1",
                        "/no/such/page")
                .map(path -> of(COORDINATOR, path));
        Stream<Sight> projects = Stream.of(1, 2, 4, 5).map(Sight::ofProject);
        Stream<Sight> states = Stream.of(
                of(COORDINATOR, "/roadmap?q=zzz").as("empty"),
                of(COORDINATOR, "/flags?standing=false&severity=critical").as("empty"),
                of(COORDINATOR, "/projects/new").after("refused", Sight::send),
                of(COORDINATOR, "/people/me")
                        .after("calendar", page -> page.click("form[action$='/me/calendar'] .btn")),
                of(COORDINATOR, "/flags").after("why", page -> page.click("#list a[href*='/flags/']")),
                of(COORDINATOR, "/items/2.3").after("stale", Sight::sendAStaleChange));
        return Stream.of(pages, projects, states).flatMap(sights -> sights);
    }

    /** The newest is the first of the list, and their numbers are drawn. */
    private static Sight ofProject(int number) {
        return of(COORDINATOR, "/projects")
                .after("P-" + number, page -> page.click("#list td a[href*='/projects/'] >> nth=-" + number));
    }

    static Sight of(String login, String path) {
        return new Sight(login, path, "", page -> {});
    }

    Sight as(String name) {
        return new Sight(login, path, name, deed);
    }

    Sight after(String name, Consumer<Page> doing) {
        return new Sight(login, path, name, doing);
    }

    /** What its picture is called. */
    String name() {
        return String.join("-", login.equals("admin") ? login : "", path, state)
                .replaceAll("\\W+", "-")
                .replaceAll("^-+|-+$", "");
    }

    private static void send(Page page) {
        page.click("main form[method=post] .btn-primary");
    }

    private static void sendAStaleChange(Page page) {
        page.evaluate("document.querySelector('details input[name=version]').value = 0");
        page.click("summary.h2");
        page.click("details form .btn-primary");
    }
}
