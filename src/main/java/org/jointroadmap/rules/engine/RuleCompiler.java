package org.jointroadmap.rules.engine;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.compiler.kproject.models.KieBaseModelImpl;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.Refused;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.tree.Rule.Pass;
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

/**
 * Compiles files together, since a build costs more than a file in it, on a thread that is given up when it does not come
 * to an end. Each file becomes a rule base of its own.
 */
public class RuleCompiler {
    private static final Logger LOG = LoggerFactory.getLogger(RuleCompiler.class);
    private static final String PACKAGES = "rules.";
    private static final AtomicLong BUILDS = new AtomicLong();

    private final KieServices kie = KieServices.get();
    private final Writer writer;

    public RuleCompiler() {
        this(Drl::text);
    }

    /** @param writer what the rule engine is told of a file */
    RuleCompiler(Writer writer) {
        this.writer = writer;
    }

    /** Writes the rules of a pass, "" if the file has none. */
    @FunctionalInterface
    interface Writer {
        String text(RuleFile file, Pass pass, String packageName);
    }

    /** The compiled files in the order of the files; if they fail together, each by itself says which one it is. */
    public List<CompiledFile> compile(List<RuleFile> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        try {
            return Deadline.call(() -> build(files), () -> refuse(files, "build-too-long"));
        } catch (Refused | IllegalStateException e) {
            if (files.size() > 1) {
                LOG.warn("Files that were understood were not built together, so they are built one by one", e);
                return files.stream()
                        .flatMap(file -> compile(List.of(file)).stream())
                        .toList();
            }
            if (e instanceof Refused refused) {
                throw refused;
            }
            LOG.error("{} was understood but not built", files.get(0).name(), e);
            throw refuse(files, "not-built");
        }
    }

    private List<CompiledFile> build(List<RuleFile> files) {
        ReleaseId release = kie.newReleaseId("rules", "rules", Long.toString(BUILDS.incrementAndGet()));
        ClassLoader classes = new RuleClasses(RuleCompiler.class.getClassLoader());
        try {
            CanonicalKieModule module = checked(files, compile(files, release, classes));
            KieContainer container = kie.newKieContainer(release, classes);
            Map<String, Model> models = modelsByPackage(module);
            List<CompiledFile> compiled = new ArrayList<>();
            for (RuleFile file : files) {
                Map<Pass, KieBase> bases = new EnumMap<>(Pass.class);
                for (Pass pass : Pass.values()) {
                    Model model = models.get(packageOf(compiled.size(), pass));
                    if (model != null) {
                        bases.put(
                                pass,
                                KieBaseBuilder.createKieBaseFromModel(model, unchanging(container.getClassLoader())));
                    }
                }
                compiled.add(new CompiledFile(file, bases));
            }
            container.dispose();
            return compiled;
        } finally {
            kie.getRepository().removeKieModule(release);
        }
    }

    private static Map<String, Model> modelsByPackage(CanonicalKieModule module) {
        return module.getKieModuleModel().getKieBaseModels().values().stream()
                .flatMap(base -> module.getModelForKBase((KieBaseModelImpl) base).stream())
                .collect(toMap(Model::getPackageName, model -> model));
    }

    private KieBaseConfiguration unchanging(ClassLoader classes) {
        KieBaseConfiguration configuration = kie.newKieBaseConfiguration(null, classes);
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        return configuration;
    }

    private KieBuilder compile(List<RuleFile> sources, ReleaseId release, ClassLoader classes) {
        KieFileSystem files = kie.newKieFileSystem();
        files.generateAndWritePomXML(release);
        for (int at = 0; at < sources.size(); at++) {
            for (Pass pass : Pass.values()) {
                String name = packageOf(at, pass);
                String drl = writer.text(sources.get(at), pass, name);
                if (!drl.isEmpty()) {
                    files.write(
                            "src/main/resources/" + name.replace('.', '/') + "/rules.drl",
                            kie.getResources()
                                    .newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8), "UTF-8")
                                    .setResourceType(ResourceType.DRL));
                }
            }
        }
        return kie.newKieBuilder(files, classes).buildAll(ExecutableModelProject.class);
    }

    private static String packageOf(int file, Pass pass) {
        return PACKAGES + "file" + file + "." + pass.name().toLowerCase(Locale.ROOT);
    }

    /** After the file was understood this finds nothing; it is there for what we did not think of. */
    private static CanonicalKieModule checked(List<RuleFile> files, KieBuilder builder) {
        if (!builder.getResults().getMessages().isEmpty()) {
            LOG.warn("{} not built: {}", names(files), builder.getResults().getMessages());
            throw refuse(files, "not-built");
        }
        CanonicalKieModule module = (CanonicalKieModule) builder.getKieModule();
        List<String> forbidden = module.getFileNames().stream()
                .filter(name -> name.endsWith(".class"))
                .flatMap(name -> ClassReferences.forbidden(module.getBytes(name)).stream())
                .toList();
        if (!forbidden.isEmpty()) {
            LOG.warn("{} would reach {}", names(files), forbidden);
            throw refuse(files, "forbidden-reference");
        }
        return module;
    }

    private static List<String> names(List<RuleFile> files) {
        return files.stream().map(RuleFile::name).toList();
    }

    private static Refused refuse(List<RuleFile> files, String key) {
        return new Refused(Mistakes.at(files.get(0).name(), 1, 1, key));
    }
}
