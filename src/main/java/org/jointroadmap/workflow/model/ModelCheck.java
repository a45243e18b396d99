package org.jointroadmap.workflow.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointroadmap.workflow.Declaration;
import org.jointroadmap.workflow.Variable;

/** Holds a model against the rules of the house before the engine sees it. */
final class ModelCheck {
    private final ProcessFile file;
    private final Set<String> forms;
    private final Predicate<String> isDelegate;

    ModelCheck(ProcessFile file, Set<String> forms, Predicate<String> isDelegate) {
        this.file = file;
        this.forms = forms;
        this.isDelegate = isDelegate;
    }

    List<Violation> violations() {
        XmlElement root = XmlReader.read(file);
        Set<String> keys = root.children("process").map(XmlElement::id).collect(Collectors.toSet());
        if (!keys.equals(Set.of(file.id()))) {
            return List.of(new Violation(file.name(), root.line(), "must hold one process, " + file.id()));
        }
        return declaration()
                .map(declared -> check(root, declared))
                .orElseGet(() ->
                        List.of(new Violation(file.name(), root.line(), "the program knows no process " + file.id())));
    }

    private Optional<Declaration> declaration() {
        return Declaration.all().stream()
                .filter(declared -> declared.key().equals(file.id()))
                .findFirst();
    }

    private List<Violation> check(XmlElement root, Declaration declared) {
        Set<String> answers = declared.answers().stream().map(Variable::name).collect(Collectors.toSet());
        List<ModelRule> rules = List.of(
                new NoCode(),
                new KnownEnds(root),
                new SpeakingNames(),
                new PersonsTask(forms),
                new MachinesTask(isDelegate),
                new OneAnswer(root, answers),
                new KnownMessage(declared.messages()),
                new Drawing(root));
        return root.all().flatMap(element -> complaints(rules, element)).toList();
    }

    private Stream<Violation> complaints(List<ModelRule> rules, XmlElement element) {
        return rules.stream()
                .flatMap(rule -> rule.complaint(element).stream())
                .map(what -> new Violation(file.name(), element.line(), what));
    }
}
