package org.jointroadmap.party.password;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Passwords that were found right a moment ago, so that a script is not hashed at each call. They are kept as digests under
 * a key that only this process has; one wrong password from the same place ends it, so that nobody can guess here.
 */
@Component
public class Verified {
    private static final String DIGEST = "HmacSHA256";
    private static final int MOST = 10_000;

    private final SecretKeySpec key;
    private final Cache<Who, Proof> proofs;

    Verified(GuessProperties bounds) {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        key = new SecretKeySpec(secret, DIGEST);
        proofs = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(bounds.keep())
                .build();
    }

    /** @param mark of the person's access; the digest counts no longer once that is another */
    public boolean holds(String login, Place place, String password, String mark) {
        Who who = new Who(login, place);
        Proof proof = proofs.getIfPresent(who);
        if (proof == null) {
            return false;
        }
        boolean right = proof.mark().equals(mark) && MessageDigest.isEqual(proof.digest(), digest(password));
        if (!right) {
            proofs.invalidate(who);
        }
        return right;
    }

    public void keep(String login, Place place, String password, String mark) {
        proofs.put(new Who(login, place), new Proof(mark, digest(password)));
    }

    private byte[] digest(String password) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(key);
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Who(String login, Place place) {}

    @SuppressWarnings("ArrayRecordComponent") // compared by MessageDigest only
    private record Proof(String mark, byte[] digest) {}
}
