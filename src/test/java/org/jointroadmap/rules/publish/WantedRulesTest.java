package org.jointroadmap.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.rules.KnownNames;
import org.jointroadmap.rules.engine.RuleCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the manual are rules that work: each goes live, each of its rules is reached, and each case holds. */
class WantedRulesTest {
    private static final Path PAGE = Path.of("docs/rule-examples.md");
    private static final Pattern EXAMPLE = Pattern.compile("```drl\\n(.*?)```\\s+```yaml\\n(.*?)```", Pattern.DOTALL);
    private static final String HEAD = "package rules;\nimport org.jointroadmap.fact.*;\n";

    private final RuleChecks checks = new RuleChecks(new Builds(new RuleCompiler()), names());

    @ParameterizedTest
    @MethodSource("examples")
    void goesLiveAndIsReached(String rules, String cases) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("example.drl", (HEAD + rules).getBytes(StandardCharsets.UTF_8));
        files.put("example.cases.yaml", cases.getBytes(StandardCharsets.UTF_8));
        Checked checked = checks.check(RuleTexts.of(files));
        assertThat(checked.untested()).isEmpty();
        assertThat(checked.notes()).isEmpty();
    }

    @Test
    void aFlagOfARuleThatIsNotThereIsTold() {
        String rule = "rule \"a\"\nwhen\n    $i : OpenItem()\n    not StandingFlag( rule == \"b\" )\nthen\n"
                + "    insert( new Reminder( $i.subject(), Who.OWNER, \"x\" ) );\nend\n";
        Map<String, byte[]> files = new TreeMap<>();
        files.put("example.drl", (HEAD + rule).getBytes(StandardCharsets.UTF_8));
        assertThat(checks.check(RuleTexts.of(files)).notes())
                .singleElement()
                .asString()
                .contains("line 6", "No rule is called \"b\"");
    }

    @Test
    void thereAreManyAndEveryOneIsTried() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(10);
        assertThat(Files.readString(PAGE).split("```drl")).hasSize(examples().size() + 1);
    }

    /** Those of the models beside our rules: who copies an example has the forms that it asks. */
    private static KnownNames names() {
        try {
            return RuleInspection.names(Path.of(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Arguments> examples() throws IOException {
        List<Arguments> examples = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(Files.readString(PAGE));
        while (example.find()) {
            examples.add(Arguments.of(example.group(1), example.group(2)));
        }
        return examples;
    }
}
