package org.jointroadmap.party.invitation;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import org.jointroadmap.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may choose a first password; the secret of a link is drawn as its letter is sent, and only its digest is kept. */
@Repository
public class Invitations {
    static final Duration HOLDS = Duration.ofDays(7);

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    Invitations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Invites somebody; the link that they may have ends. */
    public void open(String login) {
        end(login);
        jdbc.sql("INSERT INTO invitation (login) VALUES (?)").param(login).update();
    }

    public boolean isOpen(String login) {
        return jdbc.sql("SELECT COUNT(*) FROM invitation WHERE login = ?")
                        .param(login)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Draws the secret of somebody's link, which ends the one before; none for whom is not invited. */
    public Optional<String> draw(String login) {
        byte[] drawn = new byte[BYTES];
        random.nextBytes(drawn);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
        int invited = jdbc.sql("UPDATE invitation SET secret_hash = ?, ends_at = ? WHERE login = ?")
                .params(digest(secret), OffsetDateTime.now(clock).plus(HOLDS), login)
                .update();
        return invited == 1 ? Optional.of(secret) : Optional.empty();
    }

    /** Whose link this is, if it still holds; it is looked for by its digest, whose time tells nothing of the secret. */
    public Optional<String> login(String secret) {
        return jdbc.sql("SELECT login FROM invitation WHERE secret_hash = ? AND ends_at > ?")
                .params(digest(secret), OffsetDateTime.now(clock))
                .query(String.class)
                .optional();
    }

    /** Uses a link up; false if it does not hold, or another has used it up. */
    public boolean use(String secret) {
        return jdbc.sql("DELETE FROM invitation WHERE secret_hash = ? AND ends_at > ?")
                        .params(digest(secret), OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    public void end(String login) {
        jdbc.sql("DELETE FROM invitation WHERE login = ?").param(login).update();
    }

    private static String digest(String secret) {
        return Sha256.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}
