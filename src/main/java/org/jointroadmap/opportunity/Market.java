package org.jointroadmap.opportunity;

/** What two parties bought and sold of one product; each array has the first party's and the second's. */
final class Market {
    final Amount[] imports = {new Amount(), new Amount()};
    final Amount[] third = {new Amount(), new Amount()};
    final Amount[] fromPartner = {new Amount(), new Amount()};
    final Amount[] exports = {new Amount(), new Amount()};
    final Amount[] toPartner = {new Amount(), new Amount()};
    boolean otherEdition;
    boolean splitCode;

    void add(Market more) {
        for (int party = 0; party < 2; party++) {
            imports[party].add(more.imports[party]);
            third[party].add(more.third[party]);
            fromPartner[party].add(more.fromPartner[party]);
            exports[party].add(more.exports[party]);
            toPartner[party].add(more.toPartner[party]);
        }
        otherEdition |= more.otherEdition;
        splitCode |= more.splitCode;
    }
}
