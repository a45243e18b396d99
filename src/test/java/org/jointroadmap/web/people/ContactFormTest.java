package org.jointroadmap.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jointroadmap.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactFormTest {
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
        assertThatThrownBy(new ContactForm("en", email)::checkedEmail).isInstanceOf(Refused.class);
    }

    @Test
    void anAddressIsKeptWithoutItsBlanks() {
        assertThat(new ContactForm("en", " анна@министерство.example ").checkedEmail())
                .isEqualTo("анна@министерство.example");
    }

    @Test
    void noAddressIsAnAnswer() {
        assertThat(new ContactForm("en", "  ").checkedEmail()).isNull();
    }

    @Test
    void aLanguageThatNobodyWroteIsRefused() {
        assertThatThrownBy(new ContactForm("xx", null)::checkedLanguage).isInstanceOf(Refused.class);
    }
}
