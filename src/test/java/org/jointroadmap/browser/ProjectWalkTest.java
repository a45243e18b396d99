package org.jointroadmap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People of both sides carry a project through the pages and the Tasklist, each at a browser of their own. */
class ProjectWalkTest extends SampleInBrowser {
    private final Map<String, Visitor> people = new HashMap<>();

    @Autowired
    Clock clock;

    @Test
    void tractorsComeFromProposalToTheirLastReport() {
        String tractors = "Joint assembly of MTZ tractors in Ganja";
        String project = as("by.coordinator").propose(tractors);
        bothRecommend(tractors);
        bothAgree(tractors);
        as("by.coordinator").sees(project, "Draw up the localisation plan");
        as("by.coordinator").picture("project-in-preparation");
        prepare(tractors);
        pilot(tractors);
        as("az.coordinator")
                .claim("Report output and local content", tractors)
                .fill("Period", "2027")
                .fill("Output in the period", "300")
                .fill("Local content reached", "35")
                .choose("Yes")
                .complete("report");
        as("by.coordinator").sees(project, "closed");
        as("by.coordinator").picture("project-closed");
        assertThat(as("by.coordinator").badges()).isEqualTo("Closed ✓ closed");
    }

    @Test
    void aProjectGoesBackAndIsSuspendedAndGoesOn() {
        String harvesters = "Joint assembly of harvesters in Ganja";
        String project = as("by.coordinator").propose(harvesters);
        assess("by.coordinator", "proposing", harvesters, "Yes", "There is demand.");
        assess("az.coordinator", "partner", harvesters, "No", "Say who certifies the harvesters.");
        as("by.coordinator").sees(project, "Revise the returned proposal");
        // A page reads the project before its tasks, so only the next one surely has both as they are now.
        as("by.coordinator").open(project);
        as("by.coordinator").picture("project-returned");
        assertThat(as("by.coordinator").badges()).contains("returned");
        as("by.coordinator")
                .claim("Revise the returned proposal", harvesters)
                .fill("Summary", "Harvesters, made in Ganja and certified by the agency for standards.")
                .complete("revision");
        as("az.coordinator").sees(project, "certified by the agency for standards");
        as("by.coordinator").change(project, "Suspend", "The budget is not settled.");
        assertThat(as("by.coordinator").badges()).contains("suspended");
        as("by.coordinator").look("project-suspended");
        as("by.coordinator").change(project, "Resume", "The budget is settled.");
        assertThat(as("by.coordinator").badges()).isEqualTo("Assessment");
        bothRecommend(harvesters);
        as("az.cochair").sees(project, "Decide as co-chair of the partner side");
    }

    @Test
    void aWithdrawnProjectWaitsForNobody() {
        String lorries = "Joint assembly of lorries in Ganja";
        String project = as("by.coordinator").propose(lorries);
        as("by.coordinator").sees(project, "Assess the project for the proposing side");
        as("by.coordinator").change(project, "Withdraw", "The plant makes something else.");
        as("by.coordinator").picture("project-withdrawn");
        assertThat(as("by.coordinator").badges()).contains("withdrawn");
        assertThat(as("by.coordinator").has("Assess the project")).isFalse();
    }

    private void bothRecommend(String title) {
        assess("by.coordinator", "proposing", title, "Yes", "There is demand.");
        assess("az.coordinator", "partner", title, "Yes", "There is a site.");
    }

    private void assess(String login, String side, String title, String recommended, String grounds) {
        as(login)
                .claim("Assess the project for the " + side + " side", title)
                .choose(recommended)
                .fill("Grounds", grounds)
                .complete("assessment-of-" + login);
    }

    private void bothAgree(String title) {
        agree("by.cochair", "proposing", title);
        agree("az.cochair", "partner", title);
    }

    private void agree(String login, String side, String title) {
        as(login)
                .claim("Decide as co-chair of the " + side + " side", title)
                .choose("Yes")
                .fill("Grounds", "In line with the roadmap.")
                .complete("agreement-of-" + login);
    }

    private void prepare(String title) {
        as("az.coordinator")
                .claim("Prepare the site", title)
                .fill("Site", "Hall 2 of the plant")
                .date("Site ready on", today())
                .tick("The site is found and ready for the pilot")
                .complete("site");
        as("az.coordinator")
                .claim("Arrange the certification", title)
                .fill("Certifying authority", "Agency for Standards")
                .date("Certificate expected on", today())
                .tick("The product is certified or needs no certificate")
                .complete("certification");
        as("by.coordinator")
                .claim("Arrange the funding", title)
                .fill("Funding", "4500000")
                .fill("Source of the funding", "Export credit")
                .tick("The funding is settled")
                .complete("funding");
        as("by.coordinator")
                .claim("Draw up the localisation plan", title)
                .fill("Local content at the start", "25")
                .fill("Local content to be reached", "50")
                .fill("Plan", "Cabins, then frames, then axles.")
                .tick("Both sides agree to the plan")
                .complete("localisation-plan");
    }

    private void pilot(String title) {
        as("by.coordinator")
                .claim("Make the pilot batch", title)
                .fill("Units made", "10")
                .date("Made on", today())
                .complete("pilot-batch");
        as("az.coordinator")
                .claim("Accept the pilot batch", title)
                .choose("Yes")
                .fill("Grounds", "All ten passed the field test.")
                .complete("pilot-acceptance");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Visitor as(String login) {
        return people.computeIfAbsent(login, name -> Visitor.signIn(browser(), address(), name));
    }
}
