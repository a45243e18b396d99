package org.jointroadmap.workflow.model;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.workflow.check.Kind;

/** The models that the program starts itself, and the messages that it sends to them: those inside it without a subject. */
record OwnModels(Set<String> keys, Set<String> messages) {
    private static final Pattern SUBJECT = Pattern.compile("<camunda:property\\s+name=\"subject\"");
    private static final Pattern MESSAGE = Pattern.compile("<bpmn:message\\s[^>]*name=\"([^\"]+)\"");

    static OwnModels of(SortedMap<String, byte[]> packed) {
        Set<String> keys = new HashSet<>();
        Set<String> messages = new HashSet<>();
        packed.forEach((name, content) -> {
            String text = new String(content, StandardCharsets.UTF_8);
            if (Kind.of(name) == Kind.MODEL && !SUBJECT.matcher(text).find()) {
                keys.add(Kind.id(name));
                Matcher message = MESSAGE.matcher(text);
                while (message.find()) {
                    messages.add(message.group(1));
                }
            }
        });
        return new OwnModels(keys, messages);
    }
}
