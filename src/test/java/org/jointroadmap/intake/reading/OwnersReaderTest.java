package org.jointroadmap.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jointroadmap.intake.owner.KnownOrganisations;
import org.jointroadmap.intake.owner.OwnersReader;
import org.jointroadmap.intake.owner.ReadOwner;
import org.jointroadmap.intake.owner.SideWords;
import org.jointroadmap.intake.row.RawRow;
import org.jointroadmap.party.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that name who does something, as officials write them. */
class OwnersReaderTest {
    private static final List<Organisation> KNOWN = List.of(
            new Organisation(7, "BLR", "Ministry of Industry", "Министерство промышленности", null, null, 1),
            new Organisation(
                    8,
                    "BLR",
                    "Ministry of Agriculture and Food",
                    "Министерство сельского хозяйства и продовольствия",
                    null,
                    null,
                    1),
            new Organisation(9, "AZE", "Ministry of Economy", "Министерство экономики", null, null, 1),
            new Organisation(10, "BLR", "Ministry of Economy", "Министерство экономики", null, null, 1));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Минпром, Минтранс Республики Беларусь; Министерство экономики Азербайджанской Республики | BLR:Минпром! BLR:Минтранс Республики Беларусь AZE:Министерство экономики Азербайджанской Республики",
                "Белорусская сторона: Минпром, ОАО «МТЗ»⏎Азербайджанская сторона: Минэкономики | BLR:Минпром! BLR:ОАО «МТЗ» AZE:Минэкономики",
                "концерн «Беллегпром», концерн «Белнефтехим»⏎SOCAR | BLR:концерн «Беллегпром»! BLR:концерн «Белнефтехим» AZE:SOCAR",
                "Министерство транспорта, связи и высоких технологий Азербайджанской Республики | AZE:Министерство транспорта, связи и высоких технологий Азербайджанской Республики!",
                "Министерство⏎промышленности⏎Республики Беларусь⏎Министерство экономики⏎Азербайджанской Республики | BLR:Министерство промышленности Республики Беларусь! AZE:Министерство экономики Азербайджанской Республики",
                "Минпром РБ / Минэкономики АР | BLR:Минпром РБ! AZE:Минэкономики АР",
                "Минпром Республики Беларусь и Министерство экономики Азербайджана | BLR:Минпром Республики Беларусь! AZE:Министерство экономики Азербайджана",
                "Минфин РБ, Минпром РБ (головной) | BLR:Минпром РБ! BLR:Минфин РБ",
                "Минпром РБ (Иванов И.И.) | BLR:Минпром РБ!",
                "Минпром РФ; Минпром РБ | null:Минпром РФ! BLR:Минпром РБ",
                "AZPROMO, Belarus Ticarət-Sənaye Palatası | AZE:AZPROMO! BLR:Belarus Ticarət-Sənaye Palatası",
                "МИД, Минэкономики | null:МИД! null:Минэкономики",
                "Стороны | null:Стороны!"
            })
    void namesAndSides(String cell, String expected) {
        assertThat(said(cell, List.of())).isEqualTo(expected);
    }

    @Test
    void whatIsKnownIsFoundByLikeness() {
        assertThat(said("Минпром; Минсельхозпрод Республики Беларусь", KNOWN))
                .isEqualTo("BLR:Министерство промышленности! BLR:Министерство сельского хозяйства и продовольствия");
        assertThat(said("Минэкономики", KNOWN)).isEqualTo("null:Минэкономики!");
        assertThat(said("Минэкономики Азербайджана", KNOWN)).isEqualTo("AZE:Министерство экономики!");
        assertThat(said("Ministry of Economy of Azerbaijan", KNOWN)).isEqualTo("AZE:Ministry of Economy!");
        assertThat(said("Министерство экономики и торговли РБ", KNOWN))
                .isEqualTo("BLR:Министерство экономики и торговли РБ!");
    }

    private static String said(String cell, List<Organisation> known) {
        RawRow row = new RawRow(
                1,
                1,
                "",
                "1",
                "",
                "",
                List.of(new RawRow.OwnersCell(cell.replace('⏎', '\n'), "Исполнители", false)),
                "",
                "",
                "",
                List.of());
        return new OwnersReader(new SideWords(Understood.SIDES), new KnownOrganisations(known))
                .read(row).stream().map(OwnersReaderTest::said).collect(Collectors.joining(" "));
    }

    private static String said(ReadOwner owner) {
        return owner.side() + ":" + owner.organisation() + (owner.lead() ? "!" : "");
    }
}
