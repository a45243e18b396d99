package org.jointroadmap.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcuMessagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1    | the only one was rejected
            en | 2    | all 2 were rejected
            ru | 1    | отклонена единственная
            ru | 21   | отклонены все (21)
            """)
    void aSingleRowIsNotAllOfThem(String language, int rows, String said) throws IOException {
        assertThat(new IcuMessages()
                        .getMessage("refused.trade.all-rejected", new Object[] {rows}, Locale.forLanguageTag(language)))
                .contains(said);
    }
}
