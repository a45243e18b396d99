package org.jointroadmap.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundedQuestionsTest {
    @ParameterizedTest
    @CsvSource({
        "'', maxResults=2000",
        "name=a, name=a&maxResults=2000",
        "maxResults=15&firstResult=0, firstResult=0&maxResults=15",
        "maxResults=2147483647, maxResults=2000",
        "maxResults=99999999999, maxResults=2000",
        "max%52esults=99999&maxResults=5, maxResults=2000",
        "maxResults=5&maxResults=99999, maxResults=5",
        "maxResults, maxResults=2000",
    })
    void everyQuestionHasALimit(String asked, String passedOn) {
        assertThat(BoundedQuestions.bounded(asked)).isEqualTo(passedOn);
    }
}
