package planted.party;

/** Somebody whom a planted page asks for a role. */
public record Person(String role) {
    public boolean has(String wanted) {
        return role.equals(wanted);
    }
}
