package planted.party.letters;

import planted.party.addresses.AddressOfALetter;

/** Leans on a room that leans on its own. */
public class LetterToAnAddress {
    public AddressOfALetter to() {
        return new AddressOfALetter(this);
    }
}
