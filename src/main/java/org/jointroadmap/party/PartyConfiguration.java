package org.jointroadmap.party;

import java.time.Clock;
import java.util.Map;
import org.jointroadmap.party.password.BoundedHashing;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
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
    PasswordEncoder passwordEncoder(PartyProperties properties) {
        return new BoundedHashing(new DelegatingPasswordEncoder(
                "bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(properties.passwordStrength()))));
    }
}
