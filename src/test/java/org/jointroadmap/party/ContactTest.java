package org.jointroadmap.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jointroadmap.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "Anna <anna@ministry.example>",
                "анна@ministry.example",
                "anna..b@ministry.example",
                ".anna@ministry.example",
                "anna(head)@ministry.example",
                "anna\u200B@ministry.example",
                "anna@mini_stry.example",
                "anna@-ministry.example",
                "anna@xn--a.example"
            })
    void whatIsNoSingleAddressIsRefused(String email) {
        assertThatThrownBy(() -> Contact.email(email)).isInstanceOf(Refused.class);
    }

    @Test
    void anAddressIsKeptWithoutItsBlanks() {
        assertThat(Contact.email(" anna@министерство.бел ")).isEqualTo("anna@министерство.бел");
    }

    @ParameterizedTest
    @CsvSource({
        "anna@министерство.бел, anna@xn--b1afiashkohcid.xn--90ais",
        "anna@MINISTRY.example, anna@ministry.example",
        "a.b+c@nazirlik.az, a.b+c@nazirlik.az",
        "anna@şəhər.az, anna@xn--hr-eta41hba.az"
    })
    void aDomainOfAnyScriptGoesOutInAscii(String typed, String sent) {
        assertThat(Contact.onTheWire(typed)).isEqualTo(sent);
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
