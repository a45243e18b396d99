package org.jointroadmap.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PageTest
class TradePagesTest {
    @Autowired
    private MockMvc pages;

    @ParameterizedTest
    @ValueSource(strings = {"/trade", "/trade/imports", "/trade/excluded/AZE", "/opportunities"})
    void anEmptyHouseSaysWhatToDo(String path) throws Exception {
        pages.perform(get(path).with(user("reader")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("class=\"empty\"")))
                .andExpect(content().string(not(containsString("type=\"file\""))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/trade/excluded/DEU",
                "/trade/targets/99",
                "/trade/imports/99",
                "/opportunities/AZE-BLR-000000",
                "/opportunities/x"
            })
    void whatIsNotThereIsNotFound(String path) throws Exception {
        pages.perform(get(path).with(user("reader"))).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({
        "/trade/targets, steps[99999].due",
        "/trade/excluded/BLR/preview, rows[1000].country",
        "/trade/excluded/BLR, rows[1000].country"
    })
    void aFormHasNoMoreRowsThanAreRead(String path, String field) throws Exception {
        pages.perform(post(path)
                        .param(field, "2025-12-31")
                        .with(user("secretary"))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("more rows than are taken at once: at most 1,000")));
    }

    @Test
    void aTargetNeedsTwoStepsInTheirOrder() throws Exception {
        pages.perform(post("/trade/targets")
                        .param("titleEn", "A billion")
                        .param("titleRu", "Миллиард")
                        .param("legalAct", "Talks")
                        .param("leadSide", "BLR")
                        .param("steps[0].due", "2025-12-31")
                        .param("steps[0].millions", "500")
                        .param("steps[1].due", "2024-12-31")
                        .param("steps[1].millions", "400")
                        .with(user("secretary"))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("must come after that of the step before it")))
                .andExpect(content().string(containsString("value=\"A billion\"")));
    }

    @Test
    void theSecretariatKeepsATarget() throws Exception {
        String page = pages.perform(post("/trade/targets")
                        .param("titleEn", "Half a billion")
                        .param("titleRu", "Полмиллиарда")
                        .param("legalAct", "Talks")
                        .param("leadSide", "BLR")
                        .param("steps[0].due", "2023-12-31")
                        .param("steps[0].millions", "400")
                        .param("steps[1].due", "2027-12-31")
                        .param("steps[1].millions", "500,5")
                        .with(user("secretary"))
                        .with(csrf()))
                .andExpect(redirectedUrlPattern("/trade/targets/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        pages.perform(get(String.valueOf(page)).with(user("reader")))
                .andExpect(content().string(containsString("500.5")))
                .andExpect(content().string(not(containsString("Change the target"))));
        pages.perform(post(String.valueOf(page)).with(user("by.coordinator")).with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void aPublishedFigureNeedsItsSource() throws Exception {
        published("azertag").andExpect(redirectedUrl("/trade"));
        published("")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Name the source")));
        pages.perform(get("/trade/published").param("format", "csv").with(user("reader")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("published-turnover-")))
                .andExpect(content().string(startsWith("\ufeff")))
                .andExpect(content().string(containsString("azertag")));
    }

    @Test
    void aPublishedFigureThatIsNotThereIsNotSaidToBeRemoved() throws Exception {
        pages.perform(post("/trade/published/999999/removal")
                        .with(user("secretary"))
                        .with(csrf()))
                .andExpect(status().isNotFound())
                .andExpect(flash().attributeCount(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "1e900000000", "many", "12345678901"})
    void anAmountWithoutSenseIsRefused(String millions) throws Exception {
        pages.perform(post("/trade/published")
                        .param("from", "2021-01")
                        .param("to", "2021-12")
                        .param("measure", "turnover")
                        .param("millions", millions)
                        .param("source", "azertag")
                        .with(user("secretary"))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#millions\"")));
    }

    @ParameterizedTest
    @CsvSource({"from, 1989-12", "from, -4800-01", "from, +99999-01", "to, 2100-01", "to, 9999-12"})
    void aMonthThatIsNotYetOrLongAgoIsRefused(String field, String month) throws Exception {
        pages.perform(post("/trade/published")
                        .param("from", field.equals("from") ? month : "2021-01")
                        .param("to", field.equals("to") ? month : "2021-12")
                        .param("measure", "turnover")
                        .param("millions", "885.5")
                        .param("source", "azertag")
                        .with(user("secretary"))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#" + field + "\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0206-12-01", "9999-12-31", "-4800-01-01", "+999999999-12-31"})
    void aStepLongAgoOrFarAwayIsRefused(String day) throws Exception {
        pages.perform(post("/trade/targets")
                        .param("titleEn", "A billion")
                        .param("titleRu", "Миллиард")
                        .param("legalAct", "Talks")
                        .param("leadSide", "BLR")
                        .param("steps[0].due", "2024-12-31")
                        .param("steps[0].millions", "500")
                        .param("steps[1].due", day)
                        .param("steps[1].millions", "400")
                        .with(user("secretary"))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("of the years 1990 to 2100")));
    }

    private ResultActions published(String source) throws Exception {
        return pages.perform(post("/trade/published")
                .param("from", "2021-01")
                .param("to", "2021-12")
                .param("measure", "turnover")
                .param("millions", "885.5")
                .param("source", source)
                .with(user("secretary"))
                .with(csrf()));
    }

    @Test
    void aListIsPreviewedThenSavedWithAReason() throws Exception {
        pages.perform(post("/trade/excluded/BLR/preview")
                        .param("rows[0].country", "DEU")
                        .param("rows[0].from", "2022-04-06")
                        .param("rows[0].legalAct", "Resolution")
                        .with(user("secretary"))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("What this list would do")))
                .andExpect(content().string(containsString("value=\"DEU\"")));
        list("").andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Say why the list is changed")));
        list("The act of April").andExpect(redirectedUrl("/trade/excluded/BLR"));
        list("Once more").andExpect(status().isPreconditionFailed());
        pages.perform(get("/trade/excluded/BLR").with(user("reader")))
                .andExpect(content().string(containsString("Germany")))
                .andExpect(content().string(containsString("The act of April")))
                .andExpect(content().string(not(containsString("Change the list"))));
        pages.perform(get("/trade/excluded/BLR").param("format", "xlsx").with(user("reader")))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    }

    @Test
    void aRowWithoutItsCountryIsRefusedAndKept() throws Exception {
        for (String path : List.of("/trade/excluded/BLR", "/trade/excluded/BLR/preview")) {
            pages.perform(post(path)
                            .param("rows[0].legalAct", "")
                            .param("rows[1].legalAct", "Resolution 7")
                            .param("reason", "An act")
                            .with(user("secretary"))
                            .with(csrf()))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("href=\"#[0].country\"")))
                    .andExpect(content().string(containsString("aria-invalid=\"true\"")))
                    .andExpect(content().string(containsString("Name the country")))
                    .andExpect(content().string(containsString("value=\"Resolution 7\"")));
        }
    }

    @ParameterizedTest
    @CsvSource({"least,many", "least,-5", "least,1234567890", "chapter,xx", "chapter,8432101"})
    void aFilterWithoutSenseIsRefusedAndKept(String filter, String value) throws Exception {
        pages.perform(get("/opportunities").param(filter, value).with(user("reader")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#" + filter + "\"")))
                .andExpect(content().string(not(containsString("Nothing fits"))))
                .andExpect(content().string(containsString("value=\"" + value + "\"")));
    }

    @ParameterizedTest
    @CsvSource({"least,1 250", "chapter,84.32"})
    void aFilterIsReadAsPeopleWriteIt(String filter, String value) throws Exception {
        pages.perform(get("/opportunities").param(filter, value).with(user("reader")))
                .andExpect(status().isOk());
    }

    private ResultActions list(String reason) throws Exception {
        return pages.perform(post("/trade/excluded/BLR")
                .param("version", "0")
                .param("rows[0].country", "deu")
                .param("rows[0].from", "2022-04-06")
                .param("rows[0].legalAct", "Resolution")
                .param("rows[1].country", "")
                .param("reason", reason)
                .with(user("secretary"))
                .with(csrf()));
    }

    @Test
    void aFileIsGivenByThoseWhoAct() throws Exception {
        MockMultipartFile file = new MockMultipartFile("file", "../<b>x.csv", "text/csv", "nothing".getBytes());
        pages.perform(multipart("/trade/imports")
                        .file(file)
                        .with(user("reader"))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        pages.perform(multipart("/trade/imports")
                        .file(new MockMultipartFile("file", new byte[0]))
                        .with(user("secretary"))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("The file is empty")));
        String page = pages.perform(multipart("/trade/imports")
                        .file(file)
                        .with(user("secretary"))
                        .with(csrf()))
                .andExpect(redirectedUrlPattern("/trade/imports/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        pages.perform(get(String.valueOf(page)).with(user("reader")))
                .andExpect(content().string(containsString("&lt;b&gt;x.csv")))
                .andExpect(content().string(not(containsString("Cancel the import</button>"))));
    }

    @Test
    void aClassificationIsTheAdministrators() throws Exception {
        MockMultipartFile file = new MockMultipartFile(
                "file", "h.csv", "text/csv", "code,description\n870195,Big tractors\n".getBytes());
        pages.perform(multipart("/trade/classifications")
                        .file(file)
                        .with(user("secretary"))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        pages.perform(multipart("/trade/classifications")
                        .file(file)
                        .with(user("admin"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/trade/classifications"));
        pages.perform(multipart("/trade/classifications")
                        .file(new MockMultipartFile("file", "h.csv", "text/csv", "x".getBytes()))
                        .with(user("admin"))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("no classification file")));
    }
}
