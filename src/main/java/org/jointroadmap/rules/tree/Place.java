package org.jointroadmap.rules.tree;

/** Where something stands in its file; both count from 1. */
public record Place(int line, int column) {}
