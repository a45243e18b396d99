package org.jointroadmap.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {
    private final Addresses addresses = new Addresses();

    @Test
    void theNextPageKeepsTheFilters() {
        assertThat(addresses.next("/roadmap?q=%D1%82%D1%80&side=BLR&after=abc", "def"))
                .isEqualTo("/roadmap?q=%D1%82%D1%80&side=BLR&after=def");
    }

    @Test
    void theFirstPageHasNoPlace() {
        assertThat(addresses.first("/roadmap?side=BLR&after=abc")).isEqualTo("/roadmap?side=BLR");
    }
}
