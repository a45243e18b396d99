package org.jointroadmap.party.password;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many wrong passwords are borne, and how soon one more.
 *
 * @param perLogin for one login from one address
 * @param perAddress from one address for logins that have never come in from there
 * @param ofStrangers for one login from all addresses where its owner was never seen
 * @param keep how long a password that was found right is not hashed again
 */
@ConfigurationProperties("joint-roadmap.sign-in")
public record GuessProperties(
        @DefaultValue("10") int perLogin,
        @DefaultValue("1m") Duration perLoginEvery,
        @DefaultValue("50") int perAddress,
        @DefaultValue("3s") Duration perAddressEvery,
        @DefaultValue("30") int ofStrangers,
        @DefaultValue("20s") Duration ofStrangersEvery,
        @DefaultValue("5m") Duration keep) {

    Turns login() {
        return new Turns(perLogin, perLoginEvery);
    }

    Turns address() {
        return new Turns(perAddress, perAddressEvery);
    }

    Turns strangers() {
        return new Turns(ofStrangers, ofStrangersEvery);
    }
}
