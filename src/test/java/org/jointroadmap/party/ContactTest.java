package org.jointroadmap.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.jointroadmap.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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

    static Stream<Arguments> reasons() {
        String label = "m".repeat(63);
        return Stream.of(
                arguments("anna", "people.refused.email.at"),
                arguments("anna.ministry.example", "people.refused.email.at"),
                arguments("@ministry.example", "people.refused.email.no-local"),
                arguments("@", "people.refused.email.no-local"),
                arguments("anna@", "people.refused.email.no-domain"),
                arguments("anna@ministry", "people.refused.email.dot"),
                arguments("anna@ministry.", "people.refused.email.dot"),
                arguments("anna@ministry.e", "people.refused.email.dot"),
                arguments("anna@@ministry.example", "people.refused.email.ats"),
                arguments("a@b@c.example", "people.refused.email.ats"),
                arguments("a b@y.example", "people.refused.email.blank"),
                arguments("\"a b\"@example.com", "people.refused.email.blank"),
                arguments("anna@ministry.example, boris@ministry.example", "people.refused.email"),
                arguments("Anna <anna@ministry.example>", "people.refused.email"),
                arguments("anna petrova@ministry.example", "people.refused.email.blank"),
                arguments("a".repeat(65) + "@ministry.example", "people.refused.email.local-long"),
                arguments("я".repeat(65) + "@ministry.example", "people.refused.email.local-long"),
                arguments("анна@ministry.example", "people.refused.email.local"),
                arguments("anna.@ministry.example", "people.refused.email.local"),
                arguments("anna@" + label + "m.example", "people.refused.email.label-long"),
                arguments("anna@" + "ы".repeat(62) + ".example", "people.refused.email.label-long"),
                arguments("anna@" + (label + ".").repeat(3) + "example", "people.refused.email.long"),
                arguments("anna@" + ("ыщщщюяжъ.").repeat(20) + "example", "people.refused.email.domain-long"),
                arguments("anna@mini_stry.example", "people.refused.email.domain"),
                arguments("anna@ministry..example", "people.refused.email.domain"));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void theReasonIsTheRightOne(String email, String key) {
        assertThatThrownBy(() -> Contact.email(email)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.problems().get(0).key())
                .isEqualTo(key));
    }

    @Test
    void whatJustFitsIsTaken() {
        String longest = "a".repeat(64) + "@" + "m".repeat(63) + ".example";
        assertThat(Contact.email(longest)).isEqualTo(longest);
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
