package org.jointroadmap.sample;

import java.util.List;
import java.util.Map;
import org.jointroadmap.project.Proposal;

/**
 * A project of the sample, as far as its people have brought it.
 *
 * @param proposer 0 for the first configured side, 1 for the second
 */
record SampleProject(int proposer, Proposal proposal, List<Step> steps) {
    /**
     * One task and who answered it how.
     *
     * @param task its id in the model
     * @param byPartner whether somebody of the partner's side did it
     * @param post of the person, as logins end
     */
    record Step(String task, boolean byPartner, String post, Map<String, Object> answers) {}
}
