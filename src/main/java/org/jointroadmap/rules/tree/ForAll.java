package org.jointroadmap.rules.tree;

/**
 * That what is asked holds of every such fact; it does where there is none.
 *
 * @param base which facts are meant
 * @param text what is asked, as its author wrote it
 */
public record ForAll(FactPattern base, Question asked, String text) implements Element {
    @Override
    public Class<?> type() {
        return base.type();
    }

    @Override
    public Place place() {
        return base.place();
    }
}
