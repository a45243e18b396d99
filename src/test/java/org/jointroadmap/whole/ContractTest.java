package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The OpenAPI that the code generates says what docs/api.md promises. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class ContractTest {
    private static final Path CONTRACT = Path.of("docs/api.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":");

    /** Examples of the contract by their heading, and the schema that generates them. */
    private static final Map<String, String> SCHEMAS = Map.of(
            "item", "ItemJson",
            "project", "ProjectJson",
            "file", "FileJson",
            "flag", "FlagJson",
            "trade", "TradeImportJson",
            "flow", "FlowJson",
            "opportunity", "OpportunityJson");

    @Autowired
    World world;

    @LocalServerPort
    int port;

    private String contract;
    private JsonNode generated;

    @BeforeEach
    void read() throws IOException {
        world.peopled();
        contract = Files.readString(CONTRACT);
        generated = new Client(port, "reader", "sample").get("/v3/api-docs").json();
    }

    @Test
    void everyResourceIsThere() {
        Set<String> there = new TreeSet<>();
        generated.path("paths").fields().forEachRemaining(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> there.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(promised()).hasSizeGreaterThan(15).isSubsetOf(there);
    }

    @Test
    void nothingIsThereThatTheContractDoesNotName() {
        generated.path("paths").fieldNames().forEachRemaining(path -> assertThat(path)
                .startsWith("/api/")
                .matches(known -> promised().stream().anyMatch(promise -> promise.endsWith(" " + known))));
    }

    @Test
    void everyFieldIsThere() {
        examples().forEach((name, fields) -> {
            if (SCHEMAS.containsKey(name)) {
                assertThat(fieldsOf(SCHEMAS.get(name))).as(name).containsAll(fields);
            }
        });
        assertThat(examples().keySet()).containsAll(SCHEMAS.keySet());
    }

    /** A query has texts and numbers: an object there is an argument that the program finds itself. */
    @Test
    void nobodyIsAskedForWhatTheProgramFindsItself() {
        List<JsonNode> parameters = generated.findValues("parameters").stream()
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .toList();
        // A person is a filter of the items too, by login.
        assertThat(parameters).isNotEmpty();
        assertThat(parameters)
                .noneMatch(parameter -> parameter.path("name").asText().matches("reader|by|me"))
                .noneMatch(parameter -> isObject(parameter.path("schema")));
    }

    private boolean isObject(JsonNode schema) {
        String name = schema.path("$ref").asText().replaceAll(".*/", "");
        return (name.isEmpty() ? schema : generated.at("/components/schemas/" + name)).has("properties");
    }

    /** The methods and paths that the table names, without their queries. */
    private Set<String> promised() {
        return contract.lines()
                .filter(line -> line.startsWith("| `"))
                .flatMap(row -> CODE.matcher(row).results())
                .map(code -> code.group(1).replaceAll("\\?.*", ""))
                .filter(text -> text.matches("[A-Z]+ /api/.*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Set<String>> examples() {
        Map<String, Set<String>> examples = new TreeMap<>();
        String name = "";
        for (String line : contract.lines().toList()) {
            if (line.startsWith("// ")) {
                name = line.substring(3).replaceAll("\\W.*", "");
            } else if (!name.isEmpty() && !line.startsWith("```")) {
                Matcher field = FIELD.matcher(withoutInner(line).replaceAll("//.*", ""));
                while (field.find()) {
                    examples.computeIfAbsent(name, key -> new TreeSet<>()).add(field.group(1));
                }
            }
        }
        return examples;
    }

    /** The fields of an object within the example are its own. */
    private static String withoutInner(String line) {
        String outer = line.replaceAll("\\{[^{}]*\\}", "#");
        return outer.equals(line) ? line : withoutInner(outer);
    }

    private Set<String> fieldsOf(String schema) {
        Set<String> fields = new TreeSet<>();
        generated
                .path("components")
                .path("schemas")
                .path(schema)
                .path("properties")
                .fieldNames()
                .forEachRemaining(fields::add);
        return fields;
    }
}
