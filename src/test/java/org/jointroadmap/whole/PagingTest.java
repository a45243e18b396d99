package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Lists of more rows than a page has are walked through to their end and back to their beginning. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class PagingTest {
    private static final int ITEMS = 60;
    private static final Pattern ITEM = Pattern.compile("href=\"/items/([^\"/?]+)\"");
    private static final Pattern LINK = Pattern.compile("class=\"btn btn-outline-secondary\" href=\"([^\"]+)\"");

    private static final Set<String> NUMBERS = new HashSet<>();

    @Autowired
    World world;

    @LocalServerPort
    int port;

    @BeforeEach
    void manyItems() {
        world.peopled();
        while (NUMBERS.size() < ITEMS) {
            NUMBERS.add(world.itemDueIn(-3));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/roadmap",
                "/roadmap?sort=due",
                "/roadmap?sort=title&desc=true",
                "/roadmap?sort=status",
                "/flags"
            })
    void eachItemIsOnSomePage(String list) {
        Session reader = new Session(port, "by.coordinator");
        Set<String> seen = new HashSet<>();
        String next = list;
        String page = "";
        while (!next.isEmpty()) {
            Client.Answer answer = reader.get(next);
            assertThat(answer.status()).as(next).isEqualTo(200);
            page = answer.body();
            ITEM.matcher(page).results().forEach(item -> seen.add(item.group(1)));
            next = link(page, "after=");
        }
        assertThat(seen).containsAll(NUMBERS);
        String first = link(page, list.substring(1));
        assertThat(first).doesNotContain("after=");
        assertThat(reader.get(first).status()).isEqualTo(200);
    }

    /** The last of the links that lead through the list, if it is to such an address; "" if not. */
    private static String link(String page, String part) {
        String found = "";
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            String address = link.group(1).replace("&amp;", "&");
            found = address.contains(part) ? address : "";
        }
        return found;
    }
}
