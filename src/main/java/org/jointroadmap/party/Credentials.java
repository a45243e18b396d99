package org.jointroadmap.party;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jointroadmap.Refused;
import org.jointroadmap.party.password.Guesses;
import org.jointroadmap.party.password.KnownAddresses;
import org.jointroadmap.party.password.OneAfterTheOther;
import org.jointroadmap.party.password.Place;
import org.jointroadmap.party.password.Verified;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks passwords; who guesses them is slowed. */
@Component
public class Credentials {
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Guesses guesses;
    private final KnownAddresses known;
    private final Verified verified;
    private final OneAfterTheOther turns;
    private volatile @Nullable String nobodysHash;

    Credentials(
            JdbcClient jdbc,
            PasswordEncoder passwords,
            Guesses guesses,
            KnownAddresses known,
            Verified verified,
            OneAfterTheOther turns) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.guesses = guesses;
        this.known = known;
        this.verified = verified;
        this.turns = turns;
    }

    /**
     * True if this active person may come in with this password. An unknown login takes as long as a known one.
     *
     * @param address from where it comes
     * @throws Refused if too many wrong ones came before, whatever this one is
     */
    public boolean match(String login, String password, @Nullable String address) {
        Place place = Place.of(address);
        String mark = mark(login).orElse("");
        return verified.holds(login, place, password, mark)
                || turns.of(
                        login,
                        place,
                        () -> verified.holds(login, place, password, mark) || guess(login, place, password, mark));
    }

    private boolean guess(String login, Place place, String password, String mark) {
        Guesses.Taken taken = guesses.take(login, place);
        if (!isRight(login, password, taken)) {
            return false;
        }
        taken.giveBack();
        known.remember(login, place);
        verified.keep(login, place, password, mark);
        return true;
    }

    private boolean isRight(String login, String password, Guesses.Taken taken) {
        Optional<Kept> kept = jdbc.sql("SELECT password_hash, active FROM person WHERE login = ?")
                .param(login)
                .query(Kept.class)
                .optional();
        try {
            String nobody = nobodysHash();
            boolean right =
                    passwords.matches(password, kept.map(Kept::passwordHash).orElse(nobody));
            return right && kept.filter(Kept::isOpen).isPresent();
        } catch (Refused busy) {
            taken.giveBack();
            throw busy;
        }
    }

    /** A mark that becomes another with password, roles, side and access; none for whom access is closed to. */
    public Optional<String> mark(String login) {
        return jdbc.sql("SELECT admission || ' ' || COALESCE(password_hash, '') FROM person WHERE login = ? AND active")
                .param(login)
                .query(String.class)
                .optional()
                .map(kept -> UUID.nameUUIDFromBytes(kept.getBytes(StandardCharsets.UTF_8))
                        .toString());
    }

    /** Made at the first login, since a hash is slow on purpose and a start does not need it. */
    private String nobodysHash() {
        String hash = nobodysHash;
        if (hash == null) {
            hash = passwords.encode("nobody");
            nobodysHash = hash;
        }
        return hash;
    }

    record Kept(@Nullable String passwordHash, boolean active) {
        boolean isOpen() {
            return active && passwordHash != null;
        }
    }
}
