package org.jointroadmap.rules.tree;

/** A variable that takes a component of the pattern's fact. */
public record Binding(String variable, Component component) {}
