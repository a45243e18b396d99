package org.jointroadmap.workflow.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What comes to an end on every way is taken, what may wait or run for ever is not. */
class WaysTest {
    private static final String FORM = "{\"id\":\"%s\",\"components\":[%s]}";
    private static final String YES_OR_NO =
            "{\"type\":\"radio\",\"key\":\"%s\",\"label\":\"?\",\"validate\":{\"required\":true},"
                    + "\"values\":[{\"label\":\"Y\",\"value\":\"yes\"},{\"label\":\"N\",\"value\":\"no\"}]}";
    private static final String BEGIN = "start s\n call h handOver\n s > h\n";
    private static final String CLOSE = "call c closeProject\n end e\n c > e\n";

    @Test
    void parallelTasksThatJoinAreTaken() {
        assertThat(faults(BEGIN + """
                        part work
                          start ws
                          and fork
                          task a agree proposer-heads
                          task b other partner-heads
                          and join
                          xor q
                          end we
                          end wf
                          ws > fork
                          fork > a
                          fork > b
                          a > join
                          b > join
                          join > q
                          q > we ${agreed}
                          q > wf ${!agreed}
                        up
                        h > work
                        work > c
                        """ + CLOSE)).isEmpty();
    }

    @Test
    void branchesThatJustEndAreTakenAndTheirAnswersAreKnownAfterwards() {
        assertThat(faults(BEGIN + """
                        part work
                          start ws
                          and fork
                          task a agree proposer-heads
                          task b other partner-heads
                          end we
                          end wf
                          ws > fork
                          fork > a
                          fork > b
                          a > we
                          b > wf
                        up
                        xor q
                        task more other proposer-heads
                        xor m
                        h > work
                        work > q
                        q > more ${!agreed}
                        q > m ${agreed}
                        more > m
                        m > c
                        """ + CLOSE)).isEmpty();
    }

    @Test
    void nestedForksAndPartsInsideBranchesAreTaken() {
        assertThat(faults(BEGIN + """
                        part work
                          start ws
                          and f1
                          and f2
                          task a agree proposer-heads
                          task b other partner-heads
                          part inner
                            start is
                            task d other partner-coordinators
                            end ie
                            is > d
                            d > ie
                          up
                          and j2
                          and j1
                          end we
                          ws > f1
                          f1 > f2
                          f1 > inner
                          f2 > a
                          f2 > b
                          a > j2
                          b > j2
                          j2 > j1
                          inner > j1
                          j1 > we
                        up
                        h > work
                        work > c
                        """ + CLOSE)).isEmpty();
    }

    @Test
    void aDecisionInsideABranchThatLeavesTheJoinWaitingIsNotTaken() {
        assertThat(faults(BEGIN + """
                        part work
                          start ws
                          and fork
                          task a agree proposer-heads
                          task b other partner-heads
                          xor q
                          and join
                          end we
                          end wf
                          ws > fork
                          fork > a
                          fork > b
                          a > q
                          q > join ${agreed}
                          q > wf ${!agreed}
                          b > join
                          join > we
                        up
                        h > work
                        work > c
                        """ + CLOSE))
                .anyMatch(fault -> fault.contains("a branch of the fork fork ends, while others wait"));
    }

    @Test
    void aDecisionWithBothBranchesIntoAJoinIsNotTaken() {
        assertThat(faults(BEGIN + """
                        part work
                          start ws
                          task a agree proposer-heads
                          xor q
                          task b other partner-heads
                          task d other partner-heads
                          and join
                          end we
                          ws > a
                          a > q
                          q > b ${agreed}
                          q > d ${!agreed}
                          b > join
                          d > join
                          join > we
                        up
                        h > work
                        work > c
                        """ + CLOSE))
                .anyMatch(fault -> fault.contains("waits for branches that no fork begins"));
    }

    @Test
    void aTerminateEndLeavesNobodyWaiting() {
        assertThat(faults(BEGIN + """
                        part work
                          start ws
                          and fork
                          task a agree proposer-heads
                          task b other partner-heads
                          xor q
                          and join
                          end we
                          stop wf
                          ws > fork
                          fork > a
                          fork > b
                          a > q
                          q > join ${agreed}
                          q > wf ${!agreed}
                          b > join
                          join > we
                        up
                        h > work
                        work > c
                        """ + CLOSE)).isEmpty();
    }

    @Test
    void timersOnTasksAndPartsAreTaken() {
        assertThat(faults(BEGIN + """
                        part work
                          start ws
                          task a agree proposer-heads
                          border late a P10D
                          task b other partner-heads
                          end we
                          ws > a
                          a > we
                          late > b
                          b > we
                          event reminding not P5D
                            end re
                            reminding-start > re
                          up
                        up
                        border over work P1Y
                        h > work
                        work > c
                        over > c
                        """ + CLOSE)).isEmpty();
    }

    @Test
    void anAnswerThatATimerMayPassByIsNotCertain() {
        assertThat(faults(BEGIN + """
                        part work
                          start ws
                          task a agree proposer-heads
                          border late a P10D
                          end we
                          end wf
                          ws > a
                          a > we
                          late > wf
                        up
                        xor q
                        task more other proposer-heads
                        h > work
                        work > q
                        q > c ${agreed}
                        q > more ${!agreed}
                        more > c
                        """ + CLOSE))
                .anyMatch(fault -> fault.contains("nobody has asked it: s → h → work → ws → a → late → wf → q"));
    }

    @Test
    void stagesSideBySideAreNotTaken() {
        assertThat(faults(BEGIN + """
                        and fork
                        part one
                          start os
                          task a agree proposer-heads
                          end oe
                          os > a
                          a > oe
                        up
                        part two
                          start ts
                          task b other partner-heads
                          end te
                          ts > b
                          b > te
                        up
                        and join
                        h > fork
                        fork > one
                        fork > two
                        one > join
                        two > join
                        join > c
                        """ + CLOSE))
                .anyMatch(fault -> fault.contains("stages run side by side: [one, two]"));
    }

    @Test
    void aTaskBesideTheStagesThatWouldOutliveTheProjectIsNotTaken() {
        String beside = BEGIN + """
                part work
                  start ws
                  task a agree proposer-heads
                  end we
                  ws > a
                  a > we
                up
                aside late work P10D
                task b other partner-heads
                end be
                h > work
                work > c
                late > b
                b > be
                call c closeProject
                c > e
                """;
        assertThat(faults(beside + "end e")).anyMatch(fault -> fault.contains("b would be left over"));
        assertThat(faults(beside + "stop e")).isEmpty();
    }

    @Test
    void aPartnersTaskBesideTheHandoverIsNotTaken() {
        assertThat(faults("""
                        start s
                        part work
                          start ws
                          and fork
                          call h handOver
                          task b other partner-heads
                          and join
                          end we
                          ws > fork
                          fork > h
                          fork > b
                          h > join
                          b > join
                          join > we
                        up
                        s > work
                        work > c
                        """ + CLOSE))
                .anyMatch(fault -> fault.contains("b asks the partner before the project is handed over"));
    }

    @Test
    void aModelOf500NodesIsCheckedWithinASecond() {
        String tasks = IntStream.range(0, 160)
                .mapToObj(i -> """
                        task t%1$d agree proposer-heads
                        xor x%1$d
                        wait w%1$d P1D
                        t%1$d > x%1$d
                        x%1$d > w%1$d ${!agreed}
                        w%1$d > t%1$d
                        x%1$d > %2$s ${agreed}
                        """.formatted(i, i == 159 ? "we" : "t" + (i + 1)))
                .collect(Collectors.joining());
        String model = BEGIN + "part work\nstart ws\nend we\nws > t0\n" + tasks + "up\nh > work\nwork > c\n" + CLOSE;
        assertThat(faults(model)).isEmpty();
        long before = System.nanoTime();
        assertThat(faults(model)).isEmpty();
        assertThat((System.nanoTime() - before) / 1_000_000).isLessThan(1_000);
    }

    @Test
    void twoHundredModelsAreChecked() {
        SortedMap<String, byte[]> files = new TreeMap<>(Folders.good());
        String orchard = new String(files.remove("orchard.bpmn"), StandardCharsets.UTF_8);
        files.remove("looking.bpmn");
        for (int i = 0; i < 200; i++) {
            files.put(
                    "orchard-" + i + ".bpmn",
                    orchard.replace("\"orchard\"", "\"orchard-" + i + "\"").getBytes(StandardCharsets.UTF_8));
        }
        long before = System.nanoTime();
        assertThat(new FolderCheck(Folders.house()).check(files).faults()).isEmpty();
        assertThat((System.nanoTime() - before) / 1_000_000).isLessThan(10_000);
    }

    private static List<String> faults(String sketch) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("sketch.bpmn", Sketch.lifecycle("sketch", sketch).getBytes(StandardCharsets.UTF_8));
        files.put(
                "forms/agree.form",
                FORM.formatted("agree", YES_OR_NO.formatted("agreed")).getBytes(StandardCharsets.UTF_8));
        files.put(
                "forms/other.form",
                FORM.formatted("other", YES_OR_NO.formatted("other")).getBytes(StandardCharsets.UTF_8));
        return new FolderCheck(Folders.house())
                .check(files).faults().stream().map(Fault::message).toList();
    }
}
