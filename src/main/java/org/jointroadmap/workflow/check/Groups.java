package org.jointroadmap.workflow.check;

import java.util.regex.Pattern;

/** The groups that tasks may go to: relations of a subject, never countries. */
final class Groups {
    private static final String WHO = "-(coordinators|heads|deputies|cochairs)";
    private static final Pattern LIFECYCLE = Pattern.compile("(proposer|partner)" + WHO + "|secretariat");
    private static final Pattern PROCEDURE = Pattern.compile("(owner|partner)" + WHO + "|secretariat");
    private static final Pattern OWN =
            Pattern.compile("(owner|proposer|partner)" + WHO + "|secretariat|administrators");
    private static final Pattern BOTH = Pattern.compile("side" + WHO);

    private Groups() {}

    static boolean isOf(Model model, String group) {
        Pattern pattern = model.isOwn() ? OWN : model.isLifecycle() ? LIFECYCLE : PROCEDURE;
        return pattern.matcher(group).matches();
    }

    static boolean isBoth(String group) {
        return BOTH.matcher(group).matches();
    }

    static boolean isPartner(String group) {
        return group.startsWith("partner-") || isBoth(group);
    }

    /** An example for whoever chose a wrong one. */
    static String example(Model model) {
        return model.isLifecycle()
                ? "proposer-coordinators, partner-coordinators"
                : "owner-coordinators, partner-coordinators";
    }
}
