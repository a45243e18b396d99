package org.jointroadmap.rules.language;

import java.util.Map;
import org.jointroadmap.fact.WithAnswers;
import org.jointroadmap.rules.NamedInRule.Kind;

/** Notes the lifecycles, stages and gates that a project's components are compared with. */
final class ModelNames {
    private static final Map<String, Kind> NAMING =
            Map.of("lifecycle", Kind.LIFECYCLE, "stage", Kind.STAGE, "gate", Kind.GATE);

    private final Tokens tokens;
    private final Scope scope;
    private final Class<?> type;

    ModelNames(Tokens tokens, Scope scope, Class<?> type) {
        this.tokens = tokens;
        this.scope = scope;
        this.type = type;
    }

    /** @param narrows whether the rule speaks of these names alone */
    void read(Token component, int from, boolean narrows) {
        Kind kind = NAMING.get(component.text());
        if (kind != null && WithAnswers.class.isAssignableFrom(type)) {
            for (Token token : tokens.textsSince(from)) {
                scope.named(new Name(kind, token.text(), null, scope.pattern(), narrows, token.line(), token.column()));
            }
        }
    }
}
