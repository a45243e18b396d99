package org.jointroadmap.workflow.engine;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jointroadmap.BothLanguages;
import org.jointroadmap.workflow.form.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What models and forms say, in the reader's language; the files themselves speak English. */
@Component
public class Phrases {
    private static final Pattern NAME = Pattern.compile("(?<= name=\")[^\"]+(?=\")");

    /** A short name was measured in English; a longer word would break in the middle. */
    private static final Pattern NARROW = Pattern.compile(
            "(?<=<bpmndi:BPMNLabel>\\s{0,40}<dc:Bounds x=\"[-0-9.]{1,12}\" y=\"[-0-9.]{1,12}\" width=\")[12]?\\d(?=\")");

    private final RepositoryService repository;
    private final IdentityService identity;
    private final DeployedForms forms;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Phrases(@Lazy RepositoryService repository, @Lazy IdentityService identity, DeployedForms forms) {
        this.repository = repository;
        this.identity = identity;
        this.forms = forms;
    }

    private record Known(long deployments, Texts texts) {}

    /** A phrase as the newest models say it. */
    public String say(String text, Locale reader) {
        if (BothLanguages.isBoth(text)) {
            return BothLanguages.in(text, reader);
        }
        String language = reader.getLanguage();
        return language.equals("en") || text.isBlank() ? text : texts(language).say(text);
    }

    /** The text of a model with its nodes named in the reader's language, to be drawn. */
    public String model(String bpmn, Locale reader) {
        String said = NAME.matcher(bpmn).replaceAll(name -> Matcher.quoteReplacement(named(name.group(), reader)));
        return NARROW.matcher(said).replaceAll("30");
    }

    private String named(String written, Locale reader) {
        String name = HtmlUtils.htmlUnescape(written);
        String said = say(name, reader);
        return said.equals(name) ? written : HtmlUtils.htmlEscape(said, "UTF-8");
    }

    /** Another node may have published; what was deployed never changes. */
    private Texts texts(String language) {
        long deployments =
                Acting.itself(identity, () -> repository.createDeploymentQuery().count());
        Known before = known.get(language);
        if (before != null && before.deployments() == deployments) {
            return before.texts();
        }
        Map<String, String> phrases = new HashMap<>(EarlierPhrases.in(language));
        Acting.itself(identity, () -> repository
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .orderByDeploymentTime()
                        .asc()
                        .list())
                .stream()
                .map(ProcessDefinition::getDeploymentId)
                .forEach(deployment ->
                        phrases.putAll(forms.texts(deployment, language).phrases()));
        Texts texts = new Texts(language, phrases);
        known.put(language, new Known(deployments, texts));
        return texts;
    }
}
