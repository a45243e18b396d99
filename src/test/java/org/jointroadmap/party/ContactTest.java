package org.jointroadmap.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jointroadmap.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna",
                "anna@",
                "anna@ministry",
                "anna@ministry.example, boris@ministry.example",
                "anna@ministry.example\r\nBcc: all@ministry.example",
                "Anna <anna@ministry.example>"
            })
    void whatIsNoSingleAddressIsRefused(String email) {
        assertThatThrownBy(() -> Contact.email(email)).isInstanceOf(Refused.class);
    }

    @Test
    void anAddressIsKeptWithoutItsBlanks() {
        assertThat(Contact.email(" анна@министерство.example ")).isEqualTo("анна@министерство.example");
    }

    @Test
    void noAddressIsAnAnswer() {
        assertThat(Contact.email("  ")).isNull();
    }

    @Test
    void aLanguageThatNobodyWroteIsRefused() {
        assertThatThrownBy(() -> Contact.language("xx")).isInstanceOf(Refused.class);
    }
}
