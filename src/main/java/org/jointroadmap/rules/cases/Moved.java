package org.jointroadmap.rules.cases;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jointroadmap.fact.Fact;

/** A fact of a case that belongs to a subject which the case did not write once more. */
final class Moved {
    private Moved() {}

    static Fact to(Fact fact, String subject) {
        return fact.subject().equals(subject) && fact.about().equals(subject) ? fact : made(fact, subject);
    }

    private static Fact made(Fact fact, String subject) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> isSubject(component) ? subject : value(fact, component))
                .toArray();
        try {
            return fact.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A fact could not be made: " + fact, e);
        }
    }

    private static boolean isSubject(RecordComponent component) {
        return component.getName().equals("subject") || component.getName().equals("about");
    }

    private static Object value(Fact fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A component went astray: " + component, e);
        }
    }
}
