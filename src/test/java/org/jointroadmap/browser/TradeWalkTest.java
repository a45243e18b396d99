package org.jointroadmap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From a file to a project, by people of both sides, each at a browser of their own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TradeWalkTest extends SampleInBrowser {
    /** Belarus buys grapefruit juice from Germany, Azerbaijan sells it elsewhere; with the oil the year is complete. */
    private static final String FIGURES =
            "t,i,j,k,v,q\n2025,276,112,200929,2000,2000\n2025,643,112,200929,100,100\n2025,31,643,200929,9000,9000\n"
                    + "2025,31,112,200929,NA,1\n2025,643,112,270900,1500000,9\n";

    private static final String OPPORTUNITY = "/opportunities/BLR-AZE-200929";

    private final Map<String, Visitor> people = new HashMap<>();

    @Test
    @Order(2)
    void aFileBecomesATaskAndAProject() {
        giveTheFile();
        as("by.coordinator").sees(OPPORTUNITY, "Look at the opportunity and decide whether to ask the partner");
        as("by.coordinator")
                .claim("Look at the opportunity", "Preparations of vegetables")
                .choose("Yes")
                .complete("triage");
        as("az.coordinator").sees(OPPORTUNITY, "Name suppliers for what the partner buys elsewhere");
        as("az.coordinator")
                .claim("Name suppliers", "Preparations of vegetables")
                .choose("Yes")
                .fill("Suppliers, or why there is none", "Ganja juice works, 500 tonnes a year")
                .complete("suppliers");
        as("by.coordinator").sees(OPPORTUNITY, "Weigh the offer and decide");
        as("by.coordinator")
                .claim("Weigh the offer", "Preparations of vegetables")
                .fill("What was offered and agreed", "500 tonnes from autumn")
                .choose("Turn it into a project")
                .fill("Item of the roadmap that the project carries out", "2.1")
                .complete("offer");
        as("by.coordinator").sees(OPPORTUNITY, "Ganja juice works, 500 tonnes a year");
        as("by.coordinator").look("opportunity-decided");
        Page page = as("by.coordinator").open(OPPORTUNITY);
        page.locator("dd a[href*='/projects/P-']").click();
        page.waitForURL("**/projects/P-*");
        assertThat(as("by.coordinator").has("200929")).isTrue();
    }

    /** As the README says: the other side's list, by an act of one's own. */
    @Test
    @Order(1)
    void theOtherSidesListBecomesOnesOwn() {
        Visitor secretary = as("secretary");
        Page page = secretary.open("/trade/excluded/AZE");
        page.getByText("Start from the list of Belarus").click();
        secretary.press("See what it would do");
        assertThat(page.locator("main").innerText()).contains("with this list 15 worth");
        page.fill("#reason", "As the other side does");
        secretary.press("Save");
        assertThat(page.locator(".complaints").innerText()).contains("Name the legal act by which Azerbaijan excludes");
        secretary.look("excluded-own-act");
        page.fill("#ownAct", "Decree 7 of Azerbaijan");
        secretary.press("Save");
        page.locator(".done").waitFor();
        assertThat(page.locator("main").innerText()).contains("Decree 7 of Azerbaijan");
        secretary.sees("/opportunities?buyer=AZE", "Products: 15, worth");
    }

    /** Every row is wrong, so that each is written down and the file takes some seconds. */
    @Test
    @Order(3)
    void aFileIsCancelledWhileItIsRead() {
        Page page = give("BACI_HS17_Y2019.csv", "t,i,j,k,v,q\n" + "2019,112,31,870195,NA,1\n".repeat(300_000));
        page.locator("#progress").waitFor();
        as("secretary").look("import-reading");
        as("secretary").press("Cancel the import");
        page.getByText("✕ cancelled").waitFor();
        assertThat(page.locator("#progress").count()).isZero();
        as("secretary").look("import-cancelled");
    }

    private Page give(String name, String content) {
        Page page = as("secretary").open("/trade/imports");
        page.setInputFiles("#file", new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        as("secretary").press("Send");
        page.waitForURL("**/trade/imports/*");
        return page;
    }

    private void giveTheFile() {
        Page page = give("BACI_HS17_Y2025.csv", FIGURES);
        page.getByText("● read, waits to be confirmed").waitFor();
        as("secretary").look("import-read");
        as("secretary").press("Let it take effect");
        page.getByText("✓ done").waitFor();
        assertThat(page.locator("main").innerText()).contains("There is no value");
        as("secretary").look("import-done");
    }

    private Visitor as(String login) {
        return people.computeIfAbsent(login, who -> Visitor.signIn(browser(), address(), who));
    }

    @AfterAll
    void leave() {
        people.values().forEach(Visitor::close);
    }
}
