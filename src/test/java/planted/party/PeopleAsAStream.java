package planted.party;

import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A planted breakage: rows whose connection nobody gives back. */
public record PeopleAsAStream(JdbcClient jdbc) {
    Stream<String> names() {
        return jdbc.sql("SELECT name FROM person").query(String.class).stream();
    }
}
