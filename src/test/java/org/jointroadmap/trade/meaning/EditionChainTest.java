package org.jointroadmap.trade.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditionChainTest {
    private final EditionChain chain = new EditionChain();

    @BeforeEach
    void tablesAsTheUnGivesThem() {
        chain.add(5, 870191, 4, 870190);
        chain.add(5, 870195, 4, 870190);
        chain.add(5, 842810, 4, 842810);
        chain.add(5, 10121, 4, 10121);
        chain.add(4, 870190, 3, 870190);
        chain.add(4, 842810, 3, 842810);
        chain.add(4, 10121, 3, 10110);
        chain.add(4, 10130, 3, 10110);
        chain.add(3, 842810, 2, 842811);
        chain.add(3, 842810, 2, 842812);
    }

    @Test
    void aCodeComesBySeveralTables() {
        var to2017 = chain.to(5);
        assertThat(to2017.get(3).get(842810)).isEqualTo(Set.of(842810));
        assertThat(to2017.get(2).get(842811)).isEqualTo(Set.of(842810));
        assertThat(to2017.get(2).get(842812)).isEqualTo(Set.of(842810));
        assertThat(to2017).doesNotContainKey(5).doesNotContainKey(1);
    }

    @Test
    void whatWasSplitOnTheWayStaysSplit() {
        assertThat(chain.to(5).get(3).get(870190)).isEqualTo(Set.of(870191, 870195));
        assertThat(new HsConversion(chain.to(5), Set.of()).convert(3, 870190).split())
                .isTrue();
    }

    @Test
    void aWayThatEndsIsNoWay() {
        assertThat(chain.to(5).get(3).get(10110)).isEmpty();
        assertThat(new HsConversion(chain.to(5), Set.of()).convert(3, 10110).split())
                .isTrue();
    }

    @Test
    void aTableOfItsOwnIsTheShortestWay() {
        chain.add(3, 842810, 5, 842899);
        assertThat(chain.to(5).get(3).get(842810)).isEqualTo(Set.of(842899));
    }
}
