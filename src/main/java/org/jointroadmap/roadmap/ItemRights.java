package org.jointroadmap.roadmap;

/**
 * What a person may do to an item as it stands.
 *
 * @param mayAskForCure whether they may ask for a cure term for what is left
 * @param mayTakeBack whether they may ask to take an acceptance back, where there is one
 */
public record ItemRights(
        boolean mayAmend, boolean mayClaim, boolean mayAnswer, boolean mayAskForCure, boolean mayTakeBack) {}
