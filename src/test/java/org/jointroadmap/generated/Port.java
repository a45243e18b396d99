package org.jointroadmap.generated;

/**
 * Where a drawing goes on.
 *
 * @param node that is left
 * @param condition of the flow that leaves it, "" for none
 * @param name of that flow, "" for none
 */
record Port(String node, String condition, String name) {
    static Port of(String node) {
        return new Port(node, "", "");
    }
}
