package planted.party.addresses;

import planted.party.letters.LetterToAnAddress;

/** The other half of a cycle. */
public record AddressOfALetter(LetterToAnAddress letter) {}
