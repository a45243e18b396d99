package org.jointroadmap.answer;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a machine's step decides in a process.
 *
 * @param subject what the process is about, such as project/P-7
 * @param node id of the step in its model
 * @param ruleVersion of the rules by which it was decided, null where none did
 */
public record Decided(
        String subject,
        String processInstance,
        String definition,
        String node,
        String name,
        Map<String, @Nullable Object> values,
        @Nullable Integer ruleVersion) {}
