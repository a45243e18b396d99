package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.notice.FailuresOfOld;
import org.jointroadmap.notice.Letters;
import org.jointroadmap.notice.Notice;
import org.jointroadmap.notice.NoticeStatus;
import org.jointroadmap.notice.Notices;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A letter that a server refuses for good is a task of the administrators, who are let at no other task by it. */
@WholeApplicationTest
abstract class UndeliveredTests {
    private static final String AGAIN = "{\"variables\": {\"sendAgain\": {\"value\": \"yes\"}}}";
    private static final String LET_GO = "{\"variables\": {\"sendAgain\": {\"value\": \"no\"}}}";

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskService engine;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    FailuresOfOld old;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Notices notices;

    @Autowired
    Letters letters;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    GreenMail mail;

    @LocalServerPort
    int port;

    @Value("${camunda.bpm.process-engine-name}")
    String engineName;

    private String item;
    private Notice failed;
    private OpenTask task;

    @BeforeEach
    void refuseALetterForGood() throws IOException {
        world.peopled().quiet();
        World.await(() -> notices.page(world.person("admin"), NoticeStatus.WAITING, "by.coordinator", null, 1)
                .items()
                .isEmpty());
        try (StubbornServer refusing = new StubbornServer("550 5.1.1 no such person here", "by.coordinator@")) {
            sender.setPort(refusing.port());
            item = world.itemDueIn(-4);
            World.await(() -> about(item).anyMatch(notice -> notice.status() == NoticeStatus.FAILED));
            failed = about(item)
                    .filter(notice -> notice.status() == NoticeStatus.FAILED)
                    .findFirst()
                    .orElseThrow();
            // It is there at once: it came up in the transaction that gave the letter up.
            assertThat(theTasks()).hasSize(1);
            task = theTasks().get(0);
        } finally {
            sender.setPort(mail.getSmtp().getPort());
        }
    }

    @AfterEach
    void settleWhatIsOpen() {
        tasks.waitingFor(world.person("admin"), 500)
                .forEach(open -> letters.letGo(number(open), world.person("admin")));
        assertThat(tasks.countFor(world.person("admin"))).isZero();
    }

    @Test
    void itsNameSaysLetterAndPersonAndItsFormTheReason() {
        assertThat(task.ownName(Locale.ENGLISH))
                .startsWith("Letter not delivered: “" + failed.subject().substring(0, 20))
                .endsWith("to " + world.person("by.coordinator").name());
        assertThat(task.ownName(Locale.forLanguageTag("ru"))).startsWith("Письмо не доставлено: «");
        assertThat(task.due()).isAfter(LocalDate.now(clock));
        Map<String, Object> shown = engine.getVariablesLocal(task.id());
        assertThat(shown)
                .containsEntry("recipient", world.person("by.coordinator").name() + " (by.coordinator)")
                .containsEntry("address", "by.coordinator@roadmap.example");
        assertThat(String.valueOf(shown.get("whyUndelivered"))).contains("no such person here");
        assertThat(new Session(port, "admin", Edges.ADMINISTRATORS_PASSWORD)
                        .get("/")
                        .body())
                .contains("Letter not delivered")
                .doesNotContain("Письмо не доставлено");
    }

    @Test
    void noLetterTellsOfALetterThatFailed() {
        assertThat(notices.page(world.person("admin"), null, "admin", null, 500).items())
                .noneMatch(notice -> notice.about().type().equals(Subject.LETTER));
    }

    @Test
    void anAdministratorHasItSentAgainOnceTheAddressIsRight() {
        assertThat(admin().post(engine("/claim"), "{\"userId\": \"admin\"}").status())
                .isEqualTo(204);
        assertThat(admin().post(engine("/submit-form"), "{\"variables\": {}}").status())
                .isEqualTo(422);
        for (String part : List.of("", "/form", "/deployed-form", "/form-variables", "/localVariables")) {
            assertThat(admin().get(engine(part)).status()).as(part).isEqualTo(200);
        }
        assertThat(admin().post(engine("/submit-form"), AGAIN).status()).isEqualTo(204);
        World.await(() -> !world.lettersTo("by.coordinator", item).isEmpty());
        // The server has it a moment before it is marked.
        World.await(() -> notices.show(failed.id(), world.person("admin")).status() == NoticeStatus.SENT);
        assertThat(theTasks()).isEmpty();
    }

    @Test
    void anAdministratorLetsItGo() {
        admin().post(engine("/claim"), "{\"userId\": \"admin\"}");
        Client.Answer letGo = admin().post(engine("/complete"), LET_GO);
        assertThat(letGo.status()).as(letGo.body()).isEqualTo(204);
        assertThat(notices.show(failed.id(), world.person("admin")).status()).isEqualTo(NoticeStatus.FAILED);
        assertThat(theTasks()).isEmpty();
    }

    @Test
    void whoHasItSentAgainOnItsPageEndsTheTask() {
        String page = "/notices/" + failed.id();
        assertThat(new Session(port, "by.coordinator")
                        .press(page, page + "/again")
                        .status())
                .isIn(200, 302, 303);
        assertThat(theTasks()).isEmpty();
        World.await(() -> !world.lettersTo("by.coordinator", item).isEmpty());
    }

    @Test
    void whatFailsAgainIsATaskAgain() throws IOException {
        try (StubbornServer refusing = new StubbornServer("550 5.1.1 still nobody", "by.coordinator@")) {
            sender.setPort(refusing.port());
            letters.sendAgain(failed.id(), world.person("admin"));
            assertThat(theTasks()).isEmpty();
            World.await(() -> !theTasks().isEmpty());
            assertThat(theTasks()).extracting(OpenTask::id).doesNotContain(task.id());
        } finally {
            sender.setPort(mail.getSmtp().getPort());
        }
    }

    @Test
    void aLetterThatFailedUnderAnOldProgramIsATaskOnce() {
        forget();
        assertThat(theTasks()).isEmpty();
        Stream.generate(() -> CompletableFuture.runAsync(old::tell))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(theTasks()).hasSize(1);
        old.tell();
        assertThat(theTasks()).hasSize(1);
        assertThat(theTasks().get(0).ownName(Locale.ENGLISH)).startsWith("Letter not delivered");
    }

    @Test
    void whoLetItGoIsNotAskedAgain() {
        letters.letGo(failed.id(), world.person("admin"));
        old.tell();
        assertThat(theTasks()).isEmpty();
        jdbc.sql("UPDATE notice SET raised = FALSE").update();
        old.tell();
        assertThat(theTasks()).isEmpty();
    }

    /** As if a program had given the letter up that knew of no task. */
    private void forget() {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(Subject.letter(failed.id()).toString())
                .list()
                .forEach(process -> {
                    runtime.deleteProcessInstance(process.getId(), "as if it had never been");
                    history.deleteHistoricProcessInstance(process.getId());
                });
        jdbc.sql("UPDATE notice SET raised = FALSE WHERE status = 'FAILED'").update();
    }

    @Test
    void nobodyElseSeesIt() {
        for (String login : List.of("by.coordinator", "az.coordinator", "secretary", "reader", "rules")) {
            Client client = new Client(port, login, "sample");
            assertThat(client.get(engine("")).status()).as(login).isIn(403, 404);
            assertThat(client.post(engine("/claim"), "{\"userId\": \"" + login + "\"}")
                            .status())
                    .as(login)
                    .isIn(403, 404);
            assertThat(client.get(engine("/form")).status()).as(login).isIn(403, 404);
            assertThat(client.get(root() + "/task").body()).as(login).doesNotContain(task.id());
            assertThat(client.get("/").body()).as(login).doesNotContain("Letter not delivered");
        }
    }

    @Test
    void anAdministratorSeesNoOtherTaskNoVariableAndNoForm() {
        OpenTask others = world.open(Subject.item(item)).get(0);
        String execution =
                engine.createTaskQuery().taskId(others.id()).singleResult().getExecutionId();
        assertThat(names(root() + "/task")).contains(task.id()).allSatisfy(id -> assertThat(
                        engine.createTaskQuery().taskId(id).singleResult().getTaskDefinitionKey())
                .isEqualTo("settle-letter"));
        for (String root : List.of(root() + "/task/")) {
            for (String part :
                    List.of("", "/form", "/deployed-form", "/form-variables", "/variables", "/localVariables")) {
                assertThat(admin().get(root + others.id() + part).status())
                        .as(part)
                        .isIn(403, 404);
            }
            for (String deed : List.of("/claim", "/unclaim", "/complete", "/submit-form")) {
                assertThat(admin().post(root + others.id() + deed, "{\"userId\": \"admin\", \"variables\": {}}")
                                .status())
                        .as(deed)
                        .isIn(403, 404);
            }
        }
        String variables = root() + "/variable-instance";
        for (String asked : List.of(
                "",
                "?variableScopeIdIn=" + others.id(),
                "?variableScopeIdIn=" + execution,
                "?variableScopeIdIn=" + task.id() + "," + others.id(),
                "?variableScopeIdIn=" + task.id() + "," + execution,
                "?taskIdIn=" + others.id(),
                "?processInstanceIdIn=" + execution,
                "?variableScopeIdIn=" + task.id() + "&variableValues=recipient_like_%25by%25")) {
            assertThat(admin().get(variables + asked).status()).as(asked).isIn(403, 404);
        }
        assertThat(admin().get(variables + "?variableScopeIdIn=" + task.id()).status())
                .isEqualTo(200);
        assertThat(admin().get(root() + "/history/variable-instance").status()).isIn(403, 404);
        assertThat(admin().get(root() + "/history/task").status()).isIn(403, 404);
        assertThat(admin().get(root() + "/process-instance/" + execution + "/variables")
                        .status())
                .isIn(403, 404);
        for (String list : filters()) {
            assertThat(admin().post(root() + "/filter/" + list + "/list", "{}").body())
                    .doesNotContain(others.id());
        }
    }

    private Stream<Notice> about(String item) {
        return notices.page(world.person("admin"), null, null, null, 500).items().stream()
                .filter(notice -> notice.about().id().equals(item));
    }

    /** Of the letter to the coordinator; other letters of a busy house may be refused meanwhile. */
    private List<OpenTask> theTasks() {
        return tasks.waitingFor(world.person("admin"), 500).stream()
                .filter(open -> number(open) == failed.id())
                .toList();
    }

    private List<String> names(String path) {
        return StreamSupport.stream(admin().get(path).json().spliterator(), false)
                .map(one -> one.path("id").asText())
                .toList();
    }

    private List<String> filters() {
        return names(root() + "/filter");
    }

    private String engine(String deed) {
        return root() + "/task/" + task.id() + deed;
    }

    private Client admin() {
        return new Client(port, "admin", Edges.ADMINISTRATORS_PASSWORD);
    }

    private static long number(OpenTask open) {
        return Long.parseLong(open.subject().id());
    }

    private String root() {
        return "/engine-rest/engine/" + engineName;
    }
}
