package org.jointroadmap.rules.engine;

import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows the compiler of rules, and what it compiles, the allowed classes and nothing else. */
final class RuleClasses extends ClassLoader {
    /** The compiler asks for these to know the types of others; compiled rules cannot use them. */
    private static final Set<String> SEEN_BY_THE_COMPILER = Set.of(
            "java.io.",
            "java.lang.CharSequence",
            "java.lang.Class",
            "java.lang.Cloneable",
            "java.lang.CloneNotSupportedException",
            "java.lang.Enum$EnumDesc",
            "java.lang.Iterable",
            "java.lang.Long",
            "java.lang.Override",
            "java.lang.Record",
            "java.lang.constant.",
            "java.lang.invoke.TypeDescriptor",
            "java.lang.reflect.AnnotatedElement",
            "java.lang.reflect.GenericDeclaration",
            "java.lang.reflect.Type",
            "java.util.AbstractCollection",
            "java.util.AbstractList",
            "java.util.Optional",
            "java.util.RandomAccess",
            "org.kie.api.internal.utils.KieService",
            "org.kie.api.runtime.conf.",
            "org.drools.compiler.kie.builder.MaterializedLambda");

    RuleClasses(ClassLoader parent) {
        super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!AllowedClasses.mayUse(name) && !isBuildTool(name)) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    /** What the engine itself loads through the loader of a rule base, by fixed names. */
    private static boolean isBuildTool(String name) {
        return name.startsWith("org.drools.core.base.accumulators.")
                || name.equals("org.drools.ecj.EclipseJavaCompiler");
    }

    @Override
    public @Nullable URL getResource(String name) {
        return mayRead(name) ? super.getResource(name) : null;
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return mayRead(name) ? super.getResourceAsStream(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) {
        return Collections.emptyEnumeration();
    }

    private static boolean mayRead(String resource) {
        if (!resource.endsWith(".class")) {
            return false;
        }
        String name =
                resource.substring(0, resource.length() - ".class".length()).replace('/', '.');
        return AllowedClasses.mayUse(name) || SEEN_BY_THE_COMPILER.stream().anyMatch(name::startsWith);
    }
}
