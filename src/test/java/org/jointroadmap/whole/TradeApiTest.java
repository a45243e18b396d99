package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jointroadmap.turnover.PublishedTurnover;
import org.jointroadmap.turnover.PublishedTurnovers;
import org.jointroadmap.turnover.Targets;
import org.jointroadmap.turnover.TurnoverTarget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Files, figures, lists and opportunities over HTTP. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class TradeApiTest {
    private static final String GERMANY =
            "[{\"country\": \"DEU\", \"from\": \"2022-04-06\", \"to\": null, \"legalAct\": \"Resolution\"}]";
    private static final String AZE = "/api/parties/AZE/excluded-partners";

    @Autowired
    World world;

    @Autowired
    TradeWorld trade;

    @Autowired
    Targets targets;

    @Autowired
    PublishedTurnovers published;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    private Client secretary;

    @BeforeEach
    void afresh() {
        world.peopled();
        trade.empty();
        secretary = new Client(port, "secretary", "sample");
    }

    @Test
    void fromAFileToAnOpportunity() {
        assertThat(secretary.put(AZE, GERMANY, secretary.seen(AZE)).status()).isEqualTo(200);
        JsonNode read =
                give("t,i,j,k,v,q\n2024,276,31,870195,100,10\n2024,112,643,870195,80.5,20\n2024,112,31,8701,1,1\n"
                        + "2024,999,31,870195,1,1\n2024,276,792,870195,5,1\n");
        assertThat(read.path("status").asText()).isEqualTo("done");
        assertThat(read.path("format").asText()).isEqualTo("baci");
        assertThat(read.path("source").asText()).isEqualTo("BACI");
        assertThat(read.path("valuation").asText()).isEqualTo("FOB");
        assertThat(read.path("classification").asText()).isEqualTo("H5");
        assertThat(read.path("rowsRead").asInt()).isEqualTo(5);
        assertThat(read.path("rowsAccepted").asInt()).isEqualTo(3);
        assertThat(read.path("rejections").path(0).path("row").asInt()).isEqualTo(5);
        assertThat(read.path("rejections").path(0).path("message").asText()).contains("999");
        assertThat(read.path("skipped").path(0).path("reason").asText()).isEqualTo("aggregation-level");

        JsonNode found = secretary.get("/api/opportunities?buyer=AZE").json().path("items");
        assertThat(found).hasSize(1);
        assertThat(found.path(0).path("hsCode").asText()).isEqualTo("870195");
        assertThat(found.path(0).path("valueUsd").asText()).isEqualTo("80500");
        assertThat(found.path(0).path("description").asText()).contains("130 kW");
        assertThat(found.path(0).path("flag").isNull()).isTrue();

        JsonNode flows = secretary.get("/api/trade/flows?exporter=BLR").json().path("items");
        assertThat(flows).hasSize(1);
        assertThat(flows.path(0).path("reporter").asText()).isEqualTo("BLR");
        assertThat(flows.path(0).path("quantityKg").asText()).isEqualTo("20000");
    }

    @Test
    void theListIsTheSecretariats() {
        Client coordinator = new Client(port, "az.coordinator", "sample");
        assertThat(coordinator.put(AZE, GERMANY, coordinator.seen(AZE)).status())
                .isEqualTo(403);
        assertThat(coordinator.get(AZE).body()).isEqualTo("[]");
        assertThat(coordinator.get("/api/parties/DEU/excluded-partners").status())
                .isEqualTo(404);
    }

    @Test
    void aListThatSomebodyElseChangedIsNotOverwritten() {
        assertThat(secretary.put(AZE, GERMANY, "If-Match", "\"0\"").status()).isEqualTo(200);
        assertThat(secretary.put(AZE, "[]", "If-Match", "\"0\"").status()).isEqualTo(412);
        assertThat(secretary.put(AZE, "[]", "If-Match", "\"1\"").status()).isEqualTo(200);
    }

    @Test
    void aWrongRowOfTheListIsNamed() {
        Client.Answer answer = secretary.put(AZE, GERMANY.replace("DEU", "GER"), secretary.seen(AZE));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.type()).contains("problem+json");
        assertThat(answer.json().path("errors").path(0).path("field").asText()).isEqualTo("[0].country");
        assertThat(secretary.put(AZE, "{}", secretary.seen(AZE)).status()).isEqualTo(400);
        assertThat(secretary.get(AZE).body()).isEqualTo("[]");
    }

    @Test
    void theOtherSidesActIsNoActOfOnesOwn() {
        String blr = "/api/parties/BLR/excluded-partners";
        String norway =
                "[{\"country\": \"NOR\", \"from\": \"2022-04-06\", \"to\": null, \"legalAct\": \"Resolution 240\"}]";
        assertThat(secretary.put(blr, norway, secretary.seen(blr)).status()).isEqualTo(200);
        Client.Answer copied = secretary.put(AZE, norway, secretary.seen(AZE));
        assertThat(copied.status()).isEqualTo(422);
        assertThat(copied.json().path("errors").path(0).path("field").asText()).isEqualTo("[0].legalAct");
        assertThat(copied.json().path("errors").path(0).path("message").asText())
                .contains("Azerbaijan");
        for (String other : List.of(
                norway.replace("2022-04-06", "2023-05-07"),
                norway.replace("NOR", "CHE"),
                norway.replace("Resolution 240", " RESOLUTION\u00a0 240. "))) {
            Client.Answer disguised = secretary.put(AZE, other, secretary.seen(AZE));
            assertThat(disguised.status()).as(other).isEqualTo(422);
            assertThat(disguised.json().path("errors").path(0).path("field").asText())
                    .isEqualTo("[0].legalAct");
        }
        assertThat(secretary
                        .put(AZE, norway.replace("Resolution 240", "Decree 7"), secretary.seen(AZE))
                        .status())
                .isEqualTo(200);
        assertThat(secretary.put(AZE, "[]", secretary.seen(AZE)).status()).isEqualTo(200);
        assertThat(secretary.put(blr, "[]", secretary.seen(blr)).status()).isEqualTo(200);
    }

    @Test
    void aPassedStepOfATargetSaysWhatBecameOfIt() {
        TurnoverTarget.Step start = new TurnoverTarget.Step(LocalDate.of(1991, 12, 31), new BigDecimal("1000000"));
        TurnoverTarget.Step passed = new TurnoverTarget.Step(LocalDate.of(1992, 12, 31), new BigDecimal("2000000"));
        TurnoverTarget.Step coming = new TurnoverTarget.Step(LocalDate.of(2040, 12, 31), new BigDecimal("3000000"));
        long id = targets.add(
                new TurnoverTarget(0, "Steps", "Шаги", "BLR", "Act", false, List.of(start, passed, coming), 1),
                world.person("secretary"));
        assertThat(outcomes(id)).containsExactly("start", "unknown", "coming");
        publish("a newspaper of 1993", "1500000");
        assertThat(outcomes(id)).containsExactly("start", "missed", "coming");
        JsonNode measured = target(id).path("steps").path(1).path("measured");
        assertThat(measured.path("to").asText()).isEqualTo("1992-12");
        assertThat(measured.path("source").asText()).isEqualTo("a newspaper of 1993");
        publish("a bulletin of 1993", "1400000");
        assertThat(outcomes(id)).containsExactly("start", "missed", "coming");
        assertThat(target(id)
                        .path("steps")
                        .path(1)
                        .path("measured")
                        .path("source")
                        .asText())
                .isEqualTo("a newspaper of 1993");
        publish("the yearbook", "2000000");
        assertThat(outcomes(id)).as("somebody says so").containsExactly("start", "met", "coming");
        targets.change(
                new TurnoverTarget(id, "Steps", "Шаги", "BLR", "Act", true, List.of(start, passed, coming), 1),
                null,
                world.person("secretary"));
    }

    private void publish(String source, String valueUsd) {
        published.add(
                new PublishedTurnover(
                        0,
                        YearMonth.of(1992, 1),
                        YearMonth.of(1992, 12),
                        PublishedTurnover.TURNOVER,
                        new BigDecimal(valueUsd),
                        "",
                        source,
                        null,
                        "",
                        ""),
                world.person("secretary"));
    }

    private List<String> outcomes(long id) {
        List<String> outcomes = new ArrayList<>();
        target(id)
                .path("steps")
                .forEach(step -> outcomes.add(step.path("outcome").asText()));
        return outcomes;
    }

    private JsonNode target(long id) {
        for (JsonNode target : secretary.get("/api/targets").json().path("items")) {
            if (target.path("id").asLong() == id) {
                return target;
            }
        }
        throw new AssertionError("There is no target " + id);
    }

    @Test
    void whoOnlyReadsGivesNoFiles() {
        Client reader = new Client(port, "reader", "sample");
        assertThat(reader.upload("/api/trade/imports", "a.csv", new byte[] {1}).status())
                .isEqualTo(403);
        assertThat(reader.get("/api/trade/imports/99999").status()).isEqualTo(404);
        assertThat(secretary.post("/api/trade/imports", "{}").status()).isEqualTo(415);
        assertThat(secretary.upload("/api/trade/imports", "a.csv", new byte[0]).status())
                .isEqualTo(422);
    }

    @Test
    void anErrorPageIsRefusedWithItsFirstLine() {
        JsonNode read = give("<!DOCTYPE html>\n<p>Service unavailable</p>\n");
        assertThat(read.path("status").asText()).isEqualTo("refused");
        assertThat(read.path("error").asText()).contains("<!DOCTYPE html>").contains("UN Comtrade, BACI or WITS");
    }

    /** Whoever adds thousands of them up gets the sum that we get. */
    @Test
    void valuesAreNotRoundedOnTheirWayOut() {
        assertThat(secretary.put(AZE, GERMANY, secretary.seen(AZE)).status()).isEqualTo(200);
        StringBuilder rows = new StringBuilder("t,i,j,k,v,q\n");
        for (int year = 2022; year <= 2024; year++) {
            rows.append(year)
                    .append(",276,31,870195,")
                    .append(year == 2024 ? 2 : 1)
                    .append(",1\n");
            rows.append(year).append(",112,643,870195,100,1\n");
        }
        assertThat(give(rows.toString()).path("status").asText()).isEqualTo("done");
        JsonNode found =
                secretary.get("/api/opportunities?buyer=AZE&period=2024").json().path("items");
        assertThat(found.path(0).path("valueUsd").asText()).isEqualTo("1333.333");
    }

    @Test
    void aFileThatIsTooLargeIsAnsweredToProgramsAndPeople() {
        byte[] large = new byte[(1 << 20) + 1];
        Client.Answer program = secretary.upload("/api/trade/imports", "large.csv", large);
        assertThat(program.status()).isEqualTo(413);
        assertThat(program.type()).startsWith("application/problem+json");
        assertThat(program.json().path("errors").path(0).path("message").asText())
                .contains("split it by year");
        Client.Answer browser = new Session(port, "secretary").upload("/trade/imports", large);
        assertThat(browser.status()).isEqualTo(413);
        assertThat(browser.body())
                .contains("That is too large")
                .contains("split it by year")
                .contains("/trade");
    }

    @Test
    void anUploadThatBreaksOffIsSaidToBe() {
        Client.Answer program = secretary.sendAs("multipart/form-data; boundary=x", "/api/trade/imports", "--x\r\nno");
        assertThat(program.status()).isEqualTo(400);
        assertThat(program.json().path("errors").path(0).path("message").asText())
                .contains("did not arrive whole");
    }

    @Test
    void onePersonsFilesDoNotBuryTheOthers() {
        List<Long> waiting = IntStream.range(0, 5)
                .mapToObj(file -> trade.waiting("secretary", "waits-" + file))
                .toList();
        Client.Answer refused = secretary.upload("/api/trade/imports", "a.csv", new byte[] {1});
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.retryAfter()).isNotEmpty();
        Client coordinator = new Client(port, "by.coordinator", "sample");
        assertThat(coordinator
                        .upload("/api/trade/imports", "a.csv", new byte[] {2})
                        .status())
                .isEqualTo(202);
        assertThat(new Session(port, "secretary")
                        .upload("/trade/imports", new byte[] {3})
                        .status())
                .isEqualTo(429);
        waiting.forEach(id -> assertThat(cancel(secretary, id)).isEqualTo(200));
    }

    @Test
    void whoGaveAFileOrTheSecretariatCancelsIt() {
        long own = trade.waiting("by.coordinator", "of-belarus");
        Client coordinator = new Client(port, "by.coordinator", "sample");
        for (String other : List.of("by.head", "az.coordinator", "reader", "rules")) {
            assertThat(cancel(new Client(port, other, "sample"), own)).as(other).isEqualTo(403);
        }
        assertThat(cancel(coordinator, own)).isEqualTo(200);
        assertThat(cancel(coordinator, own)).isEqualTo(409);
        assertThat(cancel(secretary, trade.waiting("by.coordinator", "another")))
                .isEqualTo(200);
        assertThat(cancel(secretary, 99_999)).isEqualTo(404);
    }

    private static int cancel(Client by, long id) {
        return by.post("/api/trade/imports/" + id + "/cancellation", "").status();
    }

    @Test
    void targetsAreThereWithEachSourcesFigures() {
        JsonNode targets = secretary.get("/api/targets").json();
        assertThat(targets.path("items").isArray()).isTrue();
    }

    @Test
    void whatAFileWouldChangeWaitsForTheSecretariat() {
        Client coordinator = new Client(port, "by.coordinator", "sample");
        byte[] file = "t,i,j,k,v,q\n2023,112,31,870195,7,1\n2023,112,31,870193,8,1\n".getBytes(StandardCharsets.UTF_8);
        assertThat(coordinator
                        .upload("/api/trade/imports?confirm=true", "BACI_HS17_Y2023.csv", file)
                        .status())
                .isEqualTo(403);
        String address = coordinator
                .upload("/api/trade/imports", "BACI_HS17_Y2023.csv", file)
                .location();
        JsonNode read = ended(address);
        assertThat(read.path("status").asText()).isEqualTo("read");
        assertThat(read.path("rowsAccepted").asInt()).isEqualTo(2);
        assertThat(read.path("effects").path("figures").toString())
                .isEqualTo("{\"added\":2,\"changed\":0,\"removed\":0}");
        for (String counted : List.of("opportunities", "flags", "tasks", "letters")) {
            assertThat(read.path("effects").path(counted).isInt()).as(counted).isTrue();
        }
        assertThat(read.path("years").toString())
                .as("of what is followed then")
                .isEqualTo(
                        "[{\"year\":2023,\"follows\":null,\"willFollow\":\"BACI\",\"thisFile\":true,\"complete\":true}]");
        assertThat(secretary.get("/api/trade/flows?period=2023").json().path("items"))
                .isEmpty();
        for (String other : List.of("by.coordinator", "by.head", "reader", "rules")) {
            Client client = new Client(port, other, "sample");
            assertThat(client.post(address + "/confirmation", "").status())
                    .as(other)
                    .isEqualTo(403);
            assertThat(client.post(address + "/undo", "").status()).as(other).isEqualTo(403);
        }
        assertThat(secretary.post(address + "/undo", "").status()).isEqualTo(409);
        Client.Answer confirmed = secretary.post(address + "/confirmation", "");
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(confirmed.json().path("status").asText()).isEqualTo("done");
        assertThat(confirmed.json().path("years").isNull()).isTrue();
        assertThat(secretary.get("/api/trade/flows?period=2023").json().path("items"))
                .hasSize(2);
        assertThat(secretary.post(address + "/confirmation", "").status()).isEqualTo(409);
        assertThat(secretary.post(address + "/cancellation", "").status()).isEqualTo(409);
        assertThat(coordinator
                        .upload("/api/trade/imports", "other-name.csv", file)
                        .location())
                .isEqualTo(address);
        Client.Answer undone = secretary.post(address + "/undo", "");
        assertThat(undone.json().path("status").asText()).isEqualTo("undone");
        assertThat(secretary.get("/api/trade/flows?period=2023").json().path("items"))
                .isEmpty();
        assertThat(secretary.post("/api/trade/imports/99999/undo", "").status()).isEqualTo(404);
        assertThat(secretary.post("/api/trade/imports/99999/confirmation", "").status())
                .isEqualTo(404);
    }

    @Test
    void whoGaveAFileCancelsItWhileItWaits() {
        Client coordinator = new Client(port, "az.coordinator", "sample");
        byte[] file = "t,i,j,k,v,q\n2022,112,31,870195,7,1\n".getBytes(StandardCharsets.UTF_8);
        String address = coordinator
                .upload("/api/trade/imports", "BACI_HS17_Y2022.csv", file)
                .location();
        assertThat(ended(address).path("status").asText()).isEqualTo("read");
        assertThat(coordinator
                        .post(address + "/cancellation", "")
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("cancelled");
        assertThat(secretary.post(address + "/confirmation", "").status()).isEqualTo(409);
        assertThat(secretary.get("/api/trade/flows?period=2022").json().path("items"))
                .isEmpty();
    }

    @Test
    void thePageSaysWhatAFileWouldChangeAndHasItsButton() {
        byte[] file = "t,i,j,k,v,q\n2021,112,31,870195,7,1\n".getBytes(StandardCharsets.UTF_8);
        String address = secretary
                .upload("/api/trade/imports", "BACI_HS17_Y2021.csv", file)
                .location();
        ended(address);
        String page = address.replaceAll("^.*/api", "");
        Session session = new Session(port, "secretary");
        assertThat(session.get(page).body())
                .contains("What it would change")
                .contains("Figures added", "once it takes effect, they follow this file")
                .contains(page + "/confirmation");
        assertThat(new Session(port, "az.coordinator").get(page).body())
                .contains("before the secretariat confirms it")
                .doesNotContain(page + "/confirmation");
        session.press(page, page + "/confirmation");
        assertThat(session.get(page).body()).contains("What it changed").contains(page + "/undo");
        session.press(page, page + "/undo");
        assertThat(session.get(page).body()).contains("taken back").doesNotContain(page + "/undo");
    }

    /** A month is said as people say it, in whichever language. */
    @Test
    void aRowOfAMonthToComeIsSaidInTheReadersWords() {
        int coming = LocalDate.now(clock).getYear() + 1;
        String row = ",X,112,BLR,31,AZE,0,W00,H5,870195,C00,0,";
        byte[] file =
                ("period,refYear,flowCode,reporterCode,reporterISO,partnerCode,partnerISO,partner2Code,partner2ISO,"
                                + "classificationCode,cmdCode,customsCode,motCode,primaryValue\n"
                                + coming + "12," + coming + row + "5\n" + "2024,2024" + row + "7\n")
                        .getBytes(StandardCharsets.UTF_8);
        String address =
                secretary.upload("/api/trade/imports", "TradeData.csv", file).location();
        JsonNode read = ended(address);
        assertThat(read.path("rejections").path(0).path("message").asText())
                .as(read.toString())
                .contains("December " + coming)
                .doesNotContain(coming + "-12");
        String page = address.replaceAll("^.*/api", "");
        Session session = new Session(port, "secretary");
        assertThat(session.get(page).body()).contains("December " + coming).doesNotContain(coming + "-12");
        session.language("ru", "/");
        assertThat(session.get(page).body()).contains("декабрь " + coming).doesNotContain(coming + "-12");
        session.language("en", "/");
    }

    private JsonNode ended(String address) {
        World.await(() -> !secretary.get(address).json().path("status").asText().matches("queued|reading"));
        return secretary.get(address).json();
    }

    private JsonNode give(String text) {
        Client.Answer given = secretary.upload(
                "/api/trade/imports?confirm=true", "BACI_HS17_Y2024.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(given.status()).isEqualTo(202);
        return ended(given.location());
    }
}
