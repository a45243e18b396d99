package org.jointroadmap.web.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jointroadmap.Controls;
import org.jointroadmap.Writing;
import org.jointroadmap.dossier.Audience;
import org.jointroadmap.dossier.Comment;
import org.jointroadmap.dossier.Comments;
import org.jointroadmap.dossier.Discussion;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What people say about items and projects. */
@Api
class CommentsApi {
    private static final String TEXT = "text";
    private static final String OF_ITEMS = "/api/items/{number}/comments";
    private static final String OF_PROJECTS = "/api/projects/{id}/comments";

    private final Audience audience;
    private final Comments comments;
    private final Discussion discussion;
    private final OnceOnly onceOnly;

    CommentsApi(Audience audience, Comments comments, Discussion discussion, OnceOnly onceOnly) {
        this.audience = audience;
        this.comments = comments;
        this.discussion = discussion;
        this.onceOnly = onceOnly;
    }

    @GetMapping(OF_ITEMS)
    Listing<CommentJson> ofItem(
            @PathVariable String number,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after,
            Person reader) {
        return list(audience.show(Subject.ITEM, number, reader), limit, after, reader);
    }

    @GetMapping(OF_PROJECTS)
    Listing<CommentJson> ofProject(
            @PathVariable String id,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after,
            Person reader) {
        return list(audience.show(Subject.PROJECT, id, reader), limit, after, reader);
    }

    @PostMapping(OF_ITEMS)
    ResponseEntity<CommentJson> sayOfItem(
            @PathVariable String number,
            @RequestBody Said said,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Person by) {
        return say(audience.show(Subject.ITEM, number, by), said, key, by);
    }

    @PostMapping(OF_PROJECTS)
    ResponseEntity<CommentJson> sayOfProject(
            @PathVariable String id,
            @RequestBody Said said,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Person by) {
        return say(audience.show(Subject.PROJECT, id, by), said, key, by);
    }

    @GetMapping("/api/comments/{id}")
    CommentJson show(@PathVariable long id, Person reader) {
        return CommentJson.of(comments.show(id, reader));
    }

    /** By who said it, within a quarter of an hour. */
    @DeleteMapping("/api/comments/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable long id, Person by) {
        discussion.takeBack(id, by);
    }

    private Listing<CommentJson> list(Subject subject, int limit, @Nullable String after, Person reader) {
        return Listing.of(
                comments.page(subject, reader, after, Asked.limit(limit)).map(CommentJson::of));
    }

    private ResponseEntity<CommentJson> say(Subject subject, Said said, @Nullable String key, Person by) {
        long id = Long.parseLong(onceOnly.create(
                by,
                key,
                List.of(subject.toString(), said),
                () -> String.valueOf(discussion.say(subject, TEXT, said.text(), by))));
        return ResponseEntity.created(Asked.at("/api/comments/" + id)).body(show(id, by));
    }

    record Said(
            @JsonDeserialize(using = Lined.class) @Nullable String text) {}

    /** The one field of this name in which lines may break. */
    private static final class Lined extends StringDeserializer {
        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            if (text == null) {
                return null;
            }
            Controls.check(TEXT, text, true);
            return Writing.tidy(text);
        }
    }

    /** A comment, as the API writes it: {@code by} and {@code mentions} are logins. */
    record CommentJson(long id, String text, String by, Instant at, List<String> mentions) {
        static CommentJson of(Comment comment) {
            return new CommentJson(comment.number(), comment.text(), comment.by(), comment.at(), comment.mentions());
        }
    }
}
