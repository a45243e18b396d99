package org.jointroadmap.workflow.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A timer waits for a number of days, months or years; messages are sent to the program's own models alone. */
final class TimerCheck {
    private static final Pattern DURATION = Pattern.compile("P[1-9][0-9]{0,3}[DMY]");

    private final Model model;
    private final FileFaults faults;
    private final Set<String> messages;

    TimerCheck(Model model, FileFaults faults, Set<String> messages) {
        this.model = model;
        this.faults = faults;
        this.messages = messages;
    }

    void check() {
        model.nodes().stream().map(Node::element).forEach(node -> node.children("timerEventDefinition")
                .forEach(timer -> timer(node, timer)));
        if (!messages.isEmpty()) {
            model.root()
                    .children("message")
                    .filter(message -> !messages.contains(message.attribute("name")))
                    .forEach(message -> faults.at(
                            message,
                            "message",
                            message.attribute("name"),
                            Nearest.to(message.attribute("name"), messages)));
        }
    }

    private void timer(Element node, Element timer) {
        List<Element> durations = timer.children("timeDuration").toList();
        boolean own = model.isOwn() && timer.holds("timeCycle");
        if (durations.isEmpty() && !own) {
            faults.at(timer, "timer-duration", node.id(), "");
        }
        durations.stream()
                .filter(duration -> !DURATION.matcher(duration.text()).matches())
                .forEach(duration -> faults.at(duration, "timer-duration", node.id(), duration.text()));
    }
}
