package org.jointroadmap.workflow.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jointroadmap.BothLanguages;
import org.jointroadmap.login.Door;
import org.jointroadmap.party.Parties;
import org.jointroadmap.workflow.engine.Phrases;
import org.springframework.context.MessageSource;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Calls tasks, lists, their columns and the nodes of drawings in the Tasklist as the reader's language does; the engine keeps one name of each. */
class NamesInLanguage extends OncePerRequestFilter {
    private static final RequestMatcher NAMED = new OrRequestMatcher(
            Door.at("/camunda/api/engine/engine/{engine}/task/**"),
            Door.at("/camunda/api/engine/engine/{engine}/filter/**"),
            Door.at("/camunda/api/engine/engine/{engine}/process-definition/**"));

    private static final String DRAWING = "bpmn20Xml";

    private final MessageSource messages;
    private final LocaleResolver languages;
    private final Phrases phrases;
    private final Parties parties;
    private final ObjectMapper json;

    NamesInLanguage(
            MessageSource messages, LocaleResolver languages, Phrases phrases, Parties parties, ObjectMapper json) {
        this.messages = messages;
        this.phrases = phrases;
        this.parties = parties;
        this.languages = languages;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !NAMED.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, written);
        if (String.valueOf(written.getContentType()).contains("json") && written.getContentSize() > 0) {
            JsonNode said = json.readTree(written.getContentAsByteArray());
            translate(said, languages.resolveLocale(request));
            written.resetBuffer();
            written.getOutputStream().write(json.writeValueAsBytes(said));
        }
        written.copyBodyToResponse();
    }

    private void translate(JsonNode node, Locale language) {
        if (node instanceof ObjectNode named) {
            if (named.path("taskDefinitionKey").isTextual()
                    && named.path("name").isTextual()
                    && !BothLanguages.isBoth(named.path("name").asText())) {
                named.put("name", phrases.say(named.path("name").asText(), language));
            }
            rename(named, "name", "tasklist.list.", named.path("properties").path("list"), language);
            named.path("properties")
                    .path("variables")
                    .forEach(column ->
                            rename((ObjectNode) column, "label", "tasklist.column.", column.path("name"), language));
        }
        drawing(node, language);
        say(node, language);
        node.forEach(part -> translate(part, language));
    }

    /** A model's name where it comes with its tasks, and its drawing. */
    private void drawing(JsonNode node, Locale language) {
        node.path("processDefinition").forEach(model -> {
            if (model instanceof ObjectNode named && named.path("name").isTextual()) {
                named.put("name", phrases.say(named.path("name").asText(), language));
            }
        });
        if (node instanceof ObjectNode model && model.path(DRAWING).isTextual()) {
            model.put(DRAWING, phrases.model(model.path(DRAWING).asText(), language));
        }
    }

    /** What a task says in both languages is said in the reader's. */
    private void say(JsonNode node, Locale language) {
        if (node instanceof ObjectNode object) {
            object.properties().stream()
                    .filter(field -> field.getValue().isTextual())
                    .forEach(field -> field.setValue(inLanguage(field.getValue(), language)));
        } else if (node instanceof ArrayNode list) {
            for (int at = 0; at < list.size(); at++) {
                if (list.get(at).isTextual()) {
                    list.set(at, inLanguage(list.get(at), language));
                }
            }
        }
    }

    /** Also who said it, where a line begins with a side's code. */
    private JsonNode inLanguage(JsonNode text, Locale language) {
        return TextNode.valueOf(parties.spoken(BothLanguages.in(text.asText(), language), language));
    }

    private void rename(ObjectNode node, String field, String stem, JsonNode key, Locale language) {
        if (key.isTextual()) {
            node.put(
                    field,
                    messages.getMessage(
                            stem + key.asText(), null, node.path(field).asText(), language));
        }
    }
}
