package org.jointroadmap.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a request that carries an Idempotency-Key create its thing once, however often it is sent. */
@Component
class OnceOnly {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ObjectMapper json;
    private final Clock clock;

    OnceOnly(JdbcClient jdbc, TransactionTemplate transactions, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    /** Answers the id of what was created, now or at the first time. */
    String create(Person by, @Nullable String key, Object body, Supplier<String> creation) {
        if (key == null || key.isBlank()) {
            return creation.get();
        }
        if (key.length() > 200) {
            throw Refused.invalid("Idempotency-Key", "refused.too-long", 200, key.length());
        }
        String hash = hash(body);
        return earlier(by, key, hash).orElseGet(() -> first(by, key, hash, creation));
    }

    private String first(Person by, String key, String hash, Supplier<String> creation) {
        try {
            String location = transactions.execute(status -> {
                jdbc.sql(
                                "INSERT INTO idempotent_answer (login, answer_key, body_hash, location, created_at) VALUES (?, ?, ?, '', ?)")
                        .params(by.login(), key, hash, OffsetDateTime.now(clock))
                        .update();
                String created = creation.get();
                jdbc.sql("UPDATE idempotent_answer SET location = ? WHERE login = ? AND answer_key = ?")
                        .params(created, by.login(), key)
                        .update();
                return created;
            });
            return Objects.requireNonNull(location);
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return earlier(by, key, hash).orElseThrow(() -> sentTwiceAtOnce);
        }
    }

    private Optional<String> earlier(Person by, String key, String hash) {
        record Answer(String bodyHash, String location) {}
        Optional<Answer> answer = jdbc.sql(
                        "SELECT body_hash, location FROM idempotent_answer WHERE login = ? AND answer_key = ?")
                .params(by.login(), key)
                .query(Answer.class)
                .optional();
        if (answer.isPresent() && !answer.get().bodyHash().equals(hash)) {
            throw Refused.invalid("Idempotency-Key", "refused.idempotency");
        }
        return answer.map(Answer::location);
    }

    private String hash(Object body) {
        try {
            byte[] text = json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("A request cannot be hashed", e);
        }
    }
}
