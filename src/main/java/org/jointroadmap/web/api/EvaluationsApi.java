package org.jointroadmap.web.api;

import java.time.Instant;
import org.jointroadmap.Refused;
import org.jointroadmap.monitoring.Evaluation;
import org.jointroadmap.monitoring.Evaluations;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** Runs of the rules over everything. */
@Api
class EvaluationsApi {
    private final Evaluations evaluations;
    private final OnceOnly onceOnly;

    EvaluationsApi(Evaluations evaluations, OnceOnly onceOnly) {
        this.evaluations = evaluations;
        this.onceOnly = onceOnly;
    }

    @PostMapping("/api/evaluations")
    ResponseEntity<EvaluationJson> request(
            @RequestBody Scope scope,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Person by) {
        if (!"all".equals(scope.scope())) {
            throw new Malformed(HttpStatus.BAD_REQUEST, "scope", "scope must be \"all\"");
        }
        String id = onceOnly.create(by, key, scope, () -> String.valueOf(evaluations.evaluateEverything(by)));
        return ResponseEntity.accepted()
                .location(Asked.at("/api/evaluations/" + id))
                .body(show(Long.parseLong(id)));
    }

    @GetMapping("/api/evaluations/{id}")
    EvaluationJson show(@PathVariable long id) {
        return evaluations
                .find(id)
                .map(EvaluationJson::of)
                .orElseThrow(() -> Refused.notFound("refused.evaluation.unknown", id));
    }

    record Scope(@Nullable String scope) {}

    /** An evaluation, as the API writes it. */
    record EvaluationJson(
            long id,
            String status,
            String requestedBy,
            int ruleVersion,
            int total,
            int subjects,
            int facts,
            int raised,
            int kept,
            int cleared,
            Instant startedAt,
            @Nullable Long durationMs,
            String failures) {

        static EvaluationJson of(Evaluation evaluation) {
            return new EvaluationJson(
                    evaluation.id(),
                    evaluation.status(),
                    evaluation.requestedBy(),
                    evaluation.ruleVersion(),
                    evaluation.total(),
                    evaluation.subjects(),
                    evaluation.facts(),
                    evaluation.raised(),
                    evaluation.kept(),
                    evaluation.cleared(),
                    evaluation.startedAt(),
                    evaluation.durationMs(),
                    evaluation.failures());
        }
    }
}
