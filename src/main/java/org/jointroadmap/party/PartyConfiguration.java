package org.jointroadmap.party;

import java.time.Clock;
import org.jointroadmap.party.password.BoundedHashing;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The clock that everything reads, and how passwords are kept. */
@Configuration
class PartyConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Clock clock(PartyProperties properties) {
        return Clock.system(properties.zone());
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BoundedHashing(PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }
}
