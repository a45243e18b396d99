package org.jointroadmap.workflow.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.workflow.form.FormTranslation;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What models and forms say, in the reader's language; the files themselves speak English. */
@Component
public class Phrases {
    private static final Pattern NAME = Pattern.compile("(?<= name=\")[^\"]+(?=\")");

    private final FormTranslation russian;

    Phrases(ProcessFolder folder) {
        this.russian = folder.files().russian();
    }

    public String say(String text, Locale reader) {
        return reader.getLanguage().equals("ru") ? russian.say(text) : text;
    }

    /** The text of a model with its nodes named in the reader's language, to be drawn. */
    public String model(String bpmn, Locale reader) {
        return NAME.matcher(bpmn).replaceAll(name -> Matcher.quoteReplacement(named(name.group(), reader)));
    }

    private String named(String written, Locale reader) {
        String name = HtmlUtils.htmlUnescape(written);
        String said = say(name, reader);
        return said.equals(name) ? written : HtmlUtils.htmlEscape(said, "UTF-8");
    }
}
