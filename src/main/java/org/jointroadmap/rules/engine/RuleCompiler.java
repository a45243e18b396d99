package org.jointroadmap.rules.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.jointroadmap.rules.language.Drl;
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.Refused;
import org.jointroadmap.rules.language.RuleFile;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieContainer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compiles a file on a thread that is given up when it does not come to an end. */
public class RuleCompiler {
    private static final Logger LOG = LoggerFactory.getLogger(RuleCompiler.class);
    private static final AtomicLong BUILDS = new AtomicLong();

    private final KieServices kie = KieServices.get();

    public CompiledFile compile(RuleFile file) {
        try {
            return Deadline.call(() -> build(file), () -> refuse(file, "build-too-long"));
        } catch (IllegalStateException e) {
            LOG.error("{} was understood but not built", file.name(), e);
            throw refuse(file, "not-built");
        }
    }

    private CompiledFile build(RuleFile file) {
        ReleaseId release = kie.newReleaseId("rules", "rules", Long.toString(BUILDS.incrementAndGet()));
        ClassLoader classes = new RuleClasses(RuleCompiler.class.getClassLoader());
        try {
            check(file, compile(file, release, classes));
            KieContainer container = kie.newKieContainer(release, classes);
            KieBase base = container.newKieBase(unchanging());
            CompiledFile compiled = new CompiledFile(file, base);
            container.dispose();
            return compiled;
        } finally {
            kie.getRepository().removeKieModule(release);
        }
    }

    private KieBaseConfiguration unchanging() {
        KieBaseConfiguration configuration = kie.newKieBaseConfiguration();
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        return configuration;
    }

    private KieBuilder compile(RuleFile file, ReleaseId release, ClassLoader classes) {
        KieFileSystem files = kie.newKieFileSystem();
        files.generateAndWritePomXML(release);
        byte[] drl = Drl.text(file).getBytes(StandardCharsets.UTF_8);
        files.write(
                "src/main/resources/rules/rules.drl",
                kie.getResources().newByteArrayResource(drl, "UTF-8").setResourceType(ResourceType.DRL));
        return kie.newKieBuilder(files, classes).buildAll(ExecutableModelProject.class);
    }

    /** After the file was understood this finds nothing; it is there for what we did not think of. */
    private static void check(RuleFile file, KieBuilder builder) {
        if (!builder.getResults().getMessages().isEmpty()) {
            LOG.warn("{} was not built: {}", file.name(), builder.getResults().getMessages());
            throw refuse(file, "not-built");
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        List<String> forbidden = module.getFileNames().stream()
                .filter(name -> name.endsWith(".class"))
                .flatMap(name -> ClassReferences.forbidden(module.getBytes(name)).stream())
                .toList();
        if (!forbidden.isEmpty()) {
            LOG.warn("{} would reach {}", file.name(), forbidden);
            throw refuse(file, "forbidden-reference");
        }
    }

    private static Refused refuse(RuleFile file, String key) {
        return new Refused(Mistakes.at(file.name(), 1, 1, key));
    }
}
