package org.jointroadmap.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of a program: which module may import what. */
final class House {
    /** A module imports only from lower floors. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("web", 7),
            Map.entry("sample", 7),
            Map.entry("workflow", 6),
            Map.entry("dossier", 6),
            Map.entry("login", 5),
            Map.entry("monitoring", 5),
            Map.entry("notice", 5),
            Map.entry("rules", 4),
            Map.entry("audit", 4),
            Map.entry("flag", 4),
            Map.entry("opportunity", 4),
            Map.entry("turnover", 4),
            Map.entry("intake", 4),
            Map.entry("trade", 3),
            Map.entry("roadmap", 3),
            Map.entry("project", 3),
            Map.entry("answer", 2),
            Map.entry("admission", 2),
            Map.entry("promise", 2),
            Map.entry("session", 2),
            Map.entry("document", 1),
            Map.entry("due", 1),
            Map.entry("fact", 1),
            Map.entry("folder", 1),
            Map.entry("server", 1),
            Map.entry("party", 1));

    /** What a person is asked for where a right is decided. */
    private static final Set<String> RIGHTS = Set.of("actsFor", "decides", "has");

    private final String base;
    private final ImportOption part;

    House(String base, ImportOption part) {
        this.base = base;
        this.part = part;
    }

    /** One line for each wall that does not stand; empty in a sound house. */
    List<String> cracks() {
        List<String> cracks = new ArrayList<>();
        ApplicationModules modules = ApplicationModules.of(base, part);
        modules.forEach(module -> {
            String name = module.getIdentifier().toString();
            if (FLOORS.containsKey(name)) {
                cracks.addAll(floors(name, allowed(module.getBasePackage().getName())));
            } else if (!name.isEmpty()) {
                cracks.add("module " + name + " stands on no floor");
            }
        });
        modules.detectViolations().getMessages().forEach(cracks::add);
        JavaClasses classes = new ClassFileImporter().withImportOption(part).importPackages(base);
        for (ArchRule rule : rules()) {
            cracks.addAll(rule.allowEmptyShould(true)
                    .evaluate(classes)
                    .getFailureReport()
                    .getDetails());
        }
        return cracks;
    }

    private List<String> floors(String name, List<String> allowed) {
        if (allowed.contains(ApplicationModule.OPEN_TOKEN)) {
            return List.of("module " + name + " has no allow-list");
        }
        return allowed.stream()
                .map(other -> other.replaceAll(" ::.*", ""))
                .filter(other -> FLOORS.getOrDefault(other, Integer.MAX_VALUE) >= FLOORS.get(name))
                .map(other -> "module " + name + " may import " + other + ", which stands no lower")
                .toList();
    }

    private static List<String> allowed(String packageName) {
        try {
            ApplicationModule module =
                    Class.forName(packageName + ".package-info").getAnnotation(ApplicationModule.class);
            return module == null ? List.of(ApplicationModule.OPEN_TOKEN) : List.of(module.allowedDependencies());
        } catch (ClassNotFoundException withoutWalls) {
            return List.of(ApplicationModule.OPEN_TOKEN);
        }
    }

    private List<ArchRule> rules() {
        return List.of(
                only("workflow", "org.camunda.."),
                only("rules", "org.kie..", "org.drools.."),
                only("web", base + ".web.."),
                noRowsAsAStream(),
                noCycleOfPackages(),
                nothingOfTheMachine(),
                answersForProcessesAlone(),
                noRightOfAPagesOwn());
    }

    /** Rooms of a module stand on each other; two that lean on each other are one. */
    private ArchRule noCycleOfPackages() {
        return SlicesRuleDefinition.slices()
                .matching(base + ".(*.*)..")
                .should()
                .beFreeOfCycles();
    }

    /** What a JVM has by default differs from server to server; the JDK's own order of letters is wrong for Azerbaijani. */
    private static ArchRule nothingOfTheMachine() {
        return noClasses().should(new ArchCondition<JavaClass>("take a language, a zone or a moment of the machine") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getCodeUnitCallsFromSelf().stream()
                        .filter(OfTheMachine::isMet)
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
            }
        });
    }

    /** What is shown to somebody is read in their name. */
    private ArchRule answersForProcessesAlone() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(base + ".project..", base + ".monitoring..", base + ".workflow..")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("RecordedAnswers");
    }

    /** A page asks the thing that a right protects, which refuses by the same answer. */
    private ArchRule noRightOfAPagesOwn() {
        return noClasses()
                .that()
                .resideInAPackage(base + ".web..")
                .should(new ArchCondition<JavaClass>("ask a person for a role or a side that it decides for") {
                    @Override
                    public void check(JavaClass page, ConditionEvents events) {
                        page.getMethodCallsFromSelf().stream()
                                .filter(call ->
                                        call.getTargetOwner().getSimpleName().equals("Person"))
                                .filter(call -> RIGHTS.contains(call.getName()))
                                .forEach(call ->
                                        events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
                    }
                });
    }

    /** Such a stream keeps its connection until somebody closes it, and a pool of twenty is soon empty. */
    private static ArchRule noRowsAsAStream() {
        return noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");
    }

    private ArchRule only(String module, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + "." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }
}
