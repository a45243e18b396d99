package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Role;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.ProjectStatus;
import org.jointroadmap.project.Projects;
import org.jointroadmap.whole.Client.Answer;
import org.jointroadmap.workflow.engine.Acting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The guard at the engine itself: by whatever address a call comes, it asks who acts and what is done. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class EngineGuardTest {
    private static final String RECOMMENDED =
            "{\"variables\": {\"recommended\": {\"value\": \"yes\"}, \"grounds\": {\"value\": \"There is demand\"}}}";

    @Autowired
    World world;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    RepositoryService repository;

    @Autowired
    Projects projects;

    @Autowired
    People people;

    @LocalServerPort
    int port;

    private String project;
    private Task task;

    @BeforeEach
    void propose() {
        world.peopled();
        String location = as("by.coordinator").post("/api/projects", """
                        {"lifecycle": "joint-production", "title": "Tractors in Ganja",
                         "summary": "A first series of tractors, made from sets of parts in Ganja",
                         "hsCodes": ["870193"], "partnerOrganisation": "Ganja Automobile Plant"}""").location();
        project = location.substring(location.lastIndexOf('/') + 1);
        task = open("assess-by-proposer");
    }

    /** The task's address as it is, with an encoded letter, and under each name of the engine. */
    static Stream<String> ways() {
        return Stream.of("/engine-rest/task/ID", "/engine-rest/engine/default/task/ID")
                .flatMap(plain -> Stream.of(
                        plain,
                        plain.replace("ID", "CODED"),
                        plain.replace("default", "d%65fault").replace("ID", "CODED")))
                .distinct();
    }

    private String address(String way) {
        String id = task.getId();
        return way.replace("ID", id).replace("CODED", "%" + Integer.toHexString(id.charAt(0)) + id.substring(1));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void oneClaimsForOneselfOnly(String way) {
        Answer claim = as("by.coordinator").post(address(way) + "/claim", "{\"userId\": \"az.cochair\"}");
        assertThat(claim.status()).isEqualTo(403);
        assertThat(claim.body()).contains("for yourself only");
        assertThat(open("assess-by-proposer").getAssignee()).isNull();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void onlyWhoClaimedAnswers(String way) {
        for (String deed : List.of("/complete", "/submit-form")) {
            assertThat(as("by.coordinator")
                            .post(address(way) + deed, RECOMMENDED)
                            .status())
                    .isEqualTo(409);
            assertThat(as("az.coordinator")
                            .post(address(way) + deed, RECOMMENDED)
                            .status())
                    .isEqualTo(404);
        }
        assertThat(open("assess-by-proposer")).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void onlyTheFormsFieldsAreTakenAndAllItRequires(String way) {
        claim();
        for (String deed : List.of("/complete", "/submit-form")) {
            assertRefused(way, deed, "{}", "recommended");
            assertRefused(
                    way,
                    deed,
                    RECOMMENDED.replace("\"grounds\"", "\"partner\": {\"value\": \"BLR\"}, \"grounds\""),
                    "partner");
            assertRefused(
                    way,
                    deed,
                    "{\"variables\": {\"recommended\": {\"value\": \"yes\"}, \"grounds\": {\"value\": \"{}\", \"type\": \"Object\","
                            + " \"valueInfo\": {\"objectTypeName\": \"java.util.HashMap\", \"serializationDataFormat\": \"application/json\"}}}}",
                    "grounds");
            assertRefused(
                    way,
                    deed,
                    "{\"variables\": {\"recommended\": {\"value\": \"yes\"}, \"grounds\": {\"value\": {\"a\": 1}}}}",
                    "grounds");
        }
        assertThat(runtime.getVariables(task.getExecutionId())).containsEntry("partner", "AZE");
    }

    private void assertRefused(String way, String deed, String body, String field) {
        Answer answer = as("by.coordinator").post(address(way) + deed, body);
        assertThat(answer.status()).as(body).isEqualTo(422);
        assertThat(answer.json().path("errors").findValuesAsText("field")).contains(field);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whoClaimedReadsTheFormAndCompletesIt(String way) {
        claim();
        for (String part : List.of("", "/form", "/form-variables", "/variables", "/localVariables", "/deployed-form")) {
            assertThat(as("by.coordinator").get(address(way) + part).status())
                    .as(part)
                    .isEqualTo(200);
        }
        assertThat(as("by.coordinator")
                        .post(address(way) + "/complete", RECOMMENDED)
                        .status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whoClaimedGivesBackAndNobodyElse(String way) {
        claim();
        assertThat(as("by.head").post(address(way) + "/unclaim", "").status()).isEqualTo(404);
        assertThat(open("assess-by-proposer").getAssignee()).isEqualTo("by.coordinator");
        assertThat(as("by.coordinator").post(address(way) + "/unclaim", "").status())
                .isEqualTo(204);
        assertThat(open("assess-by-proposer").getAssignee()).isNull();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void anAdministratorIsNoSide(String way) {
        Client administrator = new Client(port, "admin", Edges.ADMINISTRATORS_PASSWORD);
        assertThat(administrator.get(address(way)).status()).isIn(403, 404);
        assertThat(administrator
                        .post(address(way) + "/claim", "{\"userId\": \"admin\"}")
                        .status())
                .isIn(403, 404);
        assertThat(administrator.post(address(way) + "/complete", RECOMMENDED).status())
                .isIn(403, 404);
        assertThat(administrator
                        .get("/engine-rest/process-instance/" + task.getProcessInstanceId() + "/variables")
                        .status())
                .isEqualTo(403);
        assertThat(administrator
                        .get("/engine-rest/process-instance?variables=partner_eq_AZE")
                        .status())
                .isEqualTo(403);
        assertThat(administrator
                        .get("/engine-rest/process-instance/" + task.getProcessInstanceId())
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest", "/engine-rest/engine/default"})
    void whoMayHaveTasksOfAModelReadsItsDrawingAndNothingOfWhatRunsOnIt(String root) {
        String model = root + "/process-definition/" + task.getProcessDefinitionId();
        Client coordinator = as("by.coordinator");
        assertThat(coordinator.get(model + "/xml").json().path("bpmn20Xml").asText())
                .contains("assess-by-proposer");
        assertThat(coordinator.get(model).json().path("key").asText()).isEqualTo("joint-production");
        for (String key : List.of("undelivered-letter", "morning-evaluation")) {
            assertThat(coordinator
                            .get(root + "/process-definition/key/" + key + "/xml")
                            .status())
                    .as(key)
                    .isEqualTo(404);
        }
        for (String stranger : List.of("reader", "rules", "secretary")) {
            assertThat(as(stranger).get(model + "/xml").status()).as(stranger).isIn(403, 404);
        }
        assertThat(coordinator
                        .get(root + "/process-instance/" + task.getProcessInstanceId())
                        .status())
                .isIn(403, 404);
        assertThat(as("az.coordinator").get(root + "/task/" + task.getId()).status())
                .isEqualTo(404);
        for (String path : List.of("/history/task", "/history/user-operation", "/variable-instance")) {
            assertThat(coordinator
                            .get(root + path + "?processDefinitionKey=joint-production")
                            .body())
                    .as(path)
                    .doesNotContain("assess-by-partner");
        }
        for (String deed : List.of("/start", "/submit-form", "/suspended")) {
            assertThat(coordinator.post(model + deed, "{}").status()).as(deed).isIn(403, 404, 405);
        }
        assertThat(coordinator.get(model + "/statistics").status()).isIn(403, 404);
        assertThat(coordinator.get(model + "/startForm").status()).isIn(403, 404);
    }

    /** Whatever else lets a request through: for nobody the engine does nothing. */
    @Test
    void theEngineDoesNothingForNobody() throws Exception {
        Thread request = new Thread(() -> {
            Acting.outside(true);
            assertThatThrownBy(() -> tasks.createTaskQuery().list()).isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> tasks.complete(task.getId(), Map.of())).isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> tasks.setAssignee(task.getId(), "az.cochair"))
                    .isInstanceOf(AuthorizationException.class);
        });
        Throwable[] failed = new Throwable[1];
        request.setUncaughtExceptionHandler((thread, failure) -> failed[0] = failure);
        request.start();
        request.join();
        assertThat(failed[0]).isNull();
    }

    @Test
    void aTaskThatNobodyClaimedIsNotCompletedEvenByTheHouse() {
        assertThatThrownBy(
                        () -> tasks.complete(task.getId(), Map.of("recommended", "yes", "grounds", "There is demand")))
                .hasMessageContaining("refused.task.unclaimed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%65ngine-rest/task",
                "/c%61munda/api/engine/engine/default/task",
                "/camunda/%61pi/engine/engine/default/task"
            })
    void anInterfaceUnderAMaskIsNotThere(String path) {
        assertThat(as("by.coordinator").get(path).status()).isEqualTo(404);
        assertThat(new Client(port, "", "").get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest;a=b/task", "/engine-rest/task;a=b", "/api;a=b/items", "/roadmap;a=b"})
    void anAddressHasNoMatrixParameters(String path) {
        assertThat(as("by.coordinator").get(path).status()).isEqualTo(400);
        assertThat(new Client(port, "", "").get(path).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBodyThatMeansNothingIsMalformed(String body) {
        String claim = "/engine-rest/task/" + task.getId() + "/claim";
        for (String path : List.of("/engine-rest/task", claim, claim.replace("claim", "complete"))) {
            assertThat(as("by.coordinator").post(path, body).status()).as(path).isIn(400, 403, 409, 422);
        }
    }

    static Stream<String> bodies() {
        return Stream.of(
                "null",
                "[".repeat(2000) + "]".repeat(2000),
                "{\"a\":".repeat(2000) + "1" + "}".repeat(2000),
                "{\"variables\": 5, \"userId\": {}, \"orQueries\": 7}",
                "{\"variables\": {\"grounds\": null}, \"userId\": [], \"orQueries\": [null]}",
                "{\"taskVariables\": [null], \"sorting\": [null], \"variables\": [], \"userId\": 5}",
                "\"text\"",
                "{");
    }

    @Test
    void whatAnAdministratorStopsInTheEngineShowsAsSuspended() {
        Client administrator = new Client(port, "admin", Edges.ADMINISTRATORS_PASSWORD);
        String suspension = "/engine-rest/process-instance/" + task.getProcessInstanceId() + "/suspended";
        assertThat(administrator.put(suspension, "{\"suspended\": true}").status())
                .isEqualTo(204);
        assertThat(status()).isEqualTo(ProjectStatus.SUSPENDED);
        assertThat(administrator.put(suspension, "{\"suspended\": false}").status())
                .isEqualTo(204);
        assertThat(status()).isEqualTo(ProjectStatus.RUNNING);
    }

    @Test
    void aJobThatAnAdministratorRunsIsDoneAndSaidToBe() {
        String waits = repository
                .createDeployment()
                .addModelInstance(
                        "waits.bpmn",
                        Bpmn.createExecutableProcess("waits")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .intermediateCatchEvent()
                                .timerWithDuration("P3D")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        try {
            ProcessInstance instance = runtime.startProcessInstanceByKey("waits");
            Job job = management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .singleResult();
            assertThat(new Client(port, "admin", Edges.ADMINISTRATORS_PASSWORD)
                            .post("/engine-rest/job/" + job.getId() + "/execute", "{}")
                            .status())
                    .isEqualTo(204);
            assertThat(runtime.createProcessInstanceQuery()
                            .processInstanceId(instance.getId())
                            .count())
                    .isZero();
        } finally {
            repository.deleteDeployment(waits, true);
        }
    }

    @Test
    void whoLosesARoleLosesWhatWasClaimedInIt() {
        claim();
        people.setRoles("by.coordinator", Set.of(Role.READER), "BLR");
        assertThat(open("assess-by-proposer").getAssignee()).isNull();
        assertThat(as("by.coordinator").get("/engine-rest/task/" + task.getId()).status())
                .isEqualTo(404);
        people.setRoles("by.coordinator", Set.of(Role.COORDINATOR), "BLR");
        claim();
    }

    /** Told so, and still signed in. */
    @Test
    void aRequestOfTheTasklistWithoutItsTokenEndsNothing() {
        Session session = new Session(port, "by.coordinator");
        Answer answer = session.postWithoutToken("/camunda/api/engine/engine/default/task", "{}");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("token");
        assertThat(session.get("/roadmap").status()).isEqualTo(200);
        assertThat(session.post("/camunda/api/engine/engine/default/task", "{}").status())
                .isEqualTo(200);
    }

    @Test
    void aPageThatIsTooOldIsToldSoAndEndsNothing() {
        Session session = new Session(port, "by.coordinator");
        Answer answer = session.postWithoutToken("/people/me", "language=en");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("you are still signed in");
        assertThat(session.postWithoutToken("/api/projects", "{}").body()).contains("token");
        assertThat(session.get("/roadmap").status()).isEqualTo(200);
    }

    @Test
    void whoseSessionIsOverIsNotToldToBeSignedIn() {
        try (Wire wire = new Wire(port)) {
            String answer = wire.write(
                            "POST /people/me HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
                                    + "Cookie: JSESSIONID=0123456789ABCDEF\r\nConnection: close\r\n"
                                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 11\r\n\r\nlanguage=en")
                    .everything();
            assertThat(answer)
                    .startsWith("HTTP/1.1 403")
                    .contains("Your session is over")
                    .doesNotContain("still signed in");
        }
    }

    private ProjectStatus status() {
        return projects.find(ProjectId.of(project)).orElseThrow().status();
    }

    private void claim() {
        assertThat(as("by.coordinator")
                        .post("/engine-rest/task/" + task.getId() + "/claim", "{\"userId\": \"by.coordinator\"}")
                        .status())
                .isEqualTo(204);
    }

    private Task open(String key) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(project)
                .taskDefinitionKey(key)
                .singleResult();
    }

    private Client as(String login) {
        return new Client(port, login, "sample");
    }
}
