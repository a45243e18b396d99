package org.jointroadmap.browser;

import static org.jointroadmap.document.WordFile.across;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jointroadmap.document.WordFile;

/** A roadmap of two hundred promises as two governments' officials have it in Word: sections, two ministries a row. */
final class RealRoadmap {
    static final int ROWS = 200;
    /** Rows whose deadline nobody can read, or whose leading side nothing says. */
    static final int ASKED = 6;

    private static final int IN_A_SECTION = 50;
    private static final List<String> SECTIONS =
            List.of("Промышленность", "Сельское хозяйство", "Транспорт и связь", "Наука и образование");
    private static final List<String> DEEDS = List.of(
            "Создать совместное производство",
            "Подписать соглашение о поставке",
            "Разработать проект стандарта на",
            "Открыть сервисный центр для",
            "Провести испытания",
            "Подготовить специалистов по",
            "Согласовать перечень комплектующих для",
            "Организовать выставку",
            "Завершить сертификацию",
            "Поставить первую партию");
    private static final List<String> THINGS = List.of(
            "тракторов",
            "пожарных машин",
            "лифтов",
            "вагонов-цистерн",
            "автобусов",
            "племенного скота",
            "доильных залов",
            "семян льна",
            "ветеринарных препаратов",
            "зерноуборочных комбайнов",
            "контейнерных поездов",
            "электронных накладных",
            "дорожных машин",
            "навигационных пломб",
            "почтовых терминалов",
            "учебных лабораторий",
            "спутниковых снимков",
            "лазерных станков",
            "медицинских приборов",
            "стипендий магистрантов");
    private static final List<String> MINISTRIES = List.of(
            "Минпром Республики Беларусь;\nМинистерство экономики Азербайджанской Республики",
            "Министерство сельского хозяйства Азербайджанской Республики; Минсельхозпрод Республики Беларусь",
            "Министерство транспорта и коммуникаций Республики Беларусь\nМинистерство цифрового развития и транспорта Азербайджанской Республики",
            "Белорусская сторона: Министерство образования\nАзербайджанская сторона: Министерство науки и образования");
    private static final List<String> DUES = List.of(
            "до 1 декабря %d г.",
            "IV квартал %d г.", "II полугодие %d года", "не позднее 15 марта %d года", "30.06.%d", "в течение %d года");

    private final LocalDate today;

    RealRoadmap(LocalDate today) {
        this.today = today;
    }

    byte[] bytes() {
        WordFile file = new WordFile()
                .paragraph("УТВЕРЖДЕНО")
                .paragraph("ДОРОЖНАЯ КАРТА развития сотрудничества Республики Беларусь и Азербайджанской Республики")
                .table()
                .row(
                        "№ п/п",
                        "Наименование мероприятия",
                        "Ожидаемый результат",
                        "Ответственные исполнители",
                        "Срок исполнения")
                .row("1", "2", "3", "4", "5");
        for (int at = 0; at < ROWS; at++) {
            if (at % IN_A_SECTION == 0) {
                int section = at / IN_A_SECTION;
                file.rows("<w:tr>" + across(5, (section + 1) + ". " + SECTIONS.get(section)) + "</w:tr>");
            }
            String thing = THINGS.get((at / IN_A_SECTION * 5 + at % 5) % THINGS.size());
            String deed = DEEDS.get(at % IN_A_SECTION / 5);
            file.row(number(at), deed + " " + thing, "Подписан акт: " + thing, owners(at), due(at));
        }
        return file.end().paragraph("Министр экономики И.И.Иванов").bytes();
    }

    private static String number(int at) {
        return (at / IN_A_SECTION + 1) + "." + (at % IN_A_SECTION + 1) + ".";
    }

    private static String owners(int at) {
        return at % IN_A_SECTION == 49 && at < 150 ? "Торгово-промышленная палата" : MINISTRIES.get(at / IN_A_SECTION);
    }

    private String due(int at) {
        if (at % 80 == 17) {
            return "к лучшим временам";
        }
        if (at % 20 == 3) {
            return today.minusDays(40).format(DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT));
        }
        return DUES.get(at % DUES.size()).formatted(today.getYear() + 1);
    }
}
