package planted.party;

import java.time.LocalDate;

/** A planted breakage: what differs from server to server. */
public record NameAsTheMachineWrites(String name) {
    String written() {
        return name.toUpperCase() + String.format(", %d", name.length()) + LocalDate.now();
    }
}
