package org.jointroadmap.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What compiled rules may link to: the facts and the parts of the engine and of Java that every compiled rule needs. */
final class AllowedClasses {
    private static final List<String> PACKAGES = List.of(
            "org.jointroadmap.fact.",
            "org.drools.model.",
            "org.drools.modelcompiler.dsl.",
            "org.kie.api.builder.model.",
            "org.kie.api.conf.");

    /** Single classes with the members that compiled rules use; a star stands for all. */
    private static final Map<String, Set<String>> CLASSES = Map.ofEntries(
            Map.entry("java.lang.Boolean", Set.of("TYPE", "valueOf", "booleanValue")),
            Map.entry("java.lang.Comparable", Set.of()),
            Map.entry("java.lang.Error", Set.of()),
            Map.entry("java.lang.Enum", Set.of("<init>", "valueOf")),
            Map.entry("java.lang.Exception", Set.of()),
            Map.entry("java.lang.IllegalArgumentException", Set.of("<init>")),
            Map.entry("java.lang.Integer", Set.of("TYPE", "valueOf", "intValue")),
            Map.entry("java.lang.Number", Set.of()),
            Map.entry("java.lang.Object", Set.of("<init>")),
            Map.entry("java.lang.RuntimeException", Set.of("<init>")),
            Map.entry("java.lang.String", Set.of("equals", "hashCode")),
            Map.entry("java.lang.System", Set.of("arraycopy")),
            Map.entry("java.lang.Throwable", Set.of()),
            Map.entry("java.lang.invoke.LambdaMetafactory", Set.of("metafactory")),
            Map.entry("java.lang.invoke.MethodHandles", Set.of()),
            Map.entry("java.lang.invoke.MethodHandles$Lookup", Set.of()),
            Map.entry("java.lang.invoke.StringConcatFactory", Set.of("makeConcatWithConstants")),
            Map.entry("java.time.format.DateTimeFormatter", Set.of()),
            Map.entry(
                    "java.time.format.DateTimeFormatterBuilder",
                    Set.of("<init>", "appendPattern", "parseCaseInsensitive", "toFormatter")),
            Map.entry("java.util.ArrayList", Set.of("<init>")),
            Map.entry("java.util.Arrays", Set.of("asList")),
            Map.entry("java.util.Collection", Set.of()),
            Map.entry("java.util.Collections", Set.of("emptyList")),
            Map.entry("java.util.List", Set.of("add")),
            Map.entry("java.util.function.Supplier", Set.of()),
            Map.entry("java.util.Locale", Set.of("ENGLISH")),
            Map.entry("org.drools.core.base.accumulators.CollectListAccumulateFunction", Set.of("<init>")),
            Map.entry("org.drools.modelcompiler.CanonicalKieModuleModel", Set.of("*")),
            Map.entry("org.drools.modelcompiler.util.EvaluationUtil", Set.of("*")),
            Map.entry("org.drools.util.DateUtils", Set.of("getDateFormatMask")),
            Map.entry("org.jointroadmap.rules.engine.Concluding", Set.of("add", "total")),
            Map.entry("org.kie.api.KieServices", Set.of("get", "newKieModuleModel")),
            Map.entry("org.kie.api.builder.ReleaseId", Set.of()),
            Map.entry("org.kie.api.runtime.conf.ClockTypeOption", Set.of("get")),
            Map.entry("org.kie.util.maven.support.ReleaseIdImpl", Set.of("<init>")));

    private AllowedClasses() {}

    static boolean mayUse(String className) {
        return CLASSES.containsKey(className) || PACKAGES.stream().anyMatch(className::startsWith);
    }

    static boolean mayUse(String className, String member) {
        Set<String> members = CLASSES.get(className);
        return members == null ? mayUse(className) : members.contains("*") || members.contains(member);
    }
}
