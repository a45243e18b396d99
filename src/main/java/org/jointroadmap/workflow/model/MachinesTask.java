package org.jointroadmap.workflow.model;

import static org.jointroadmap.workflow.model.ModelRule.complainIf;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A service task calls the delegate of its own name, and what runs as a job says how it is tried again. */
final class MachinesTask implements ModelRule {
    private static final Pattern NEXT_WORD = Pattern.compile("-([a-z0-9])");

    private final Predicate<String> isDelegate;

    MachinesTask(Predicate<String> isDelegate) {
        this.isDelegate = isDelegate;
    }

    @Override
    public Optional<String> complaint(XmlElement element) {
        return delegate(element)
                .or(() -> complainIf(
                        element.attribute("camunda:asyncBefore").equals("true")
                                && element.all("failedJobRetryTimeCycle")
                                        .findAny()
                                        .isEmpty(),
                        element.id()
                                + " runs as a job but does not say how it is tried again (failedJobRetryTimeCycle)"));
    }

    private Optional<String> delegate(XmlElement element) {
        if (!element.name().equals("serviceTask")) {
            return Optional.empty();
        }
        String expected = camelCase(element.id());
        return complainIf(
                        !element.attribute("camunda:delegateExpression").equals("${" + expected + "}"),
                        element.id() + " must call the delegate of its own name, ${" + expected + "}")
                .or(() -> complainIf(!isDelegate.test(expected), element.id() + " has no delegate " + expected));
    }

    private static String camelCase(String id) {
        return NEXT_WORD.matcher(id).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }
}
