package org.jointroadmap.roadmap;

/**
 * What of the roadmap a person looks at often.
 *
 * @param query of the page's address
 */
public record SavedFilter(String name, String query) {}
