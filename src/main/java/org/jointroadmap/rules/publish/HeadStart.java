package org.jointroadmap.rules.publish;

import java.util.List;
import java.util.Objects;
import org.jointroadmap.folder.Saved;
import org.jointroadmap.folder.Source;
import org.jointroadmap.rules.engine.RuleCompiler;
import org.jointroadmap.rules.language.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Builds the rules while the rest of the program is put together: building takes a third of a start, and whoever needs
 * the builds later finds them or waits for them.
 */
@Component
class HeadStart implements BeanFactoryPostProcessor, EnvironmentAware {
    private static final Logger LOG = LoggerFactory.getLogger(HeadStart.class);

    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment given) {
        environment = given;
    }

    /** Nothing can be injected so early, so what builds is put together here and handed to the others. */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Builds builds = new Builds(new RuleCompiler());
        beans.registerSingleton("builds", builds);
        RuleChecks checks = new RuleChecks(builds, List::of);
        RuleProperties properties = Binder.get(Objects.requireNonNull(environment))
                .bindOrCreate("joint-roadmap.rules", RuleProperties.class);
        Thread thread = new Thread(() -> build(source(properties), checks), "rules-head-start");
        thread.setDaemon(true);
        thread.start();
    }

    private static Source source(RuleProperties properties) {
        RuleFolder folder = new RuleFolder(properties.folder());
        return folder.isThere() ? Saved.in(folder)::files : new PackedRules();
    }

    private static void build(Source source, RuleChecks checks) {
        try {
            checks.check(RuleTexts.of(source.read()));
        } catch (Refused refused) {
            LOG.debug("The start will refuse the same files and tell", refused);
        }
    }
}
