package org.jointroadmap.intake.column;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jointroadmap.Folding;

/** The words by which officials head a column, in Russian, Belarusian, English and Azerbaijani. */
final class Synonyms {
    private static final int LONGEST = 160;

    private record Synonym(Role role, Pattern words) {}

    private static final Pattern BEGINS = words("начал|пачат|\\bstart|\\bbegin|baslan|baslam|\\bс$|\\bfrom$");
    private static final Pattern ENDS =
            words("окончан|завершен|\\bконец|заканчэн|канец|завяршэн|\\bend\\b|finish|completion"
                    + "|bitm|qurtar|basa cat|\\bпо$|\\bto$|\\buntil$");

    /** The first that fits counts. */
    private static final List<Synonym> ALL = List.of(
            of(
                    Role.OTHER,
                    "финанс|источник|стоимост|объем|всего|бюджет|тыс\\.|млн|funding|budget|\\bcost|financ|maliyy"
                            + "|maliyə|статус|status|отметк|\\bход\\b|факт|actual|причин|примечан|remark|\\bnotes?\\b|комментар"
                            + "|наступ|заўваг|qeyd|исполнено|^исполнение$|^выполнение$|^выкананне$|^execution$|icra vəziyyəti"
                            + "|^icrasi$|progress|прогресс|приоритет|priorit|prioritet|прычын|сектор|sector|телефон|phone"
                            + "|основани|basis"),
            of(
                    Role.DUE,
                    "срок|тэрмін|контрольн\\w+ дат|дата (исполн|выполн|реализ|выкан)|план\\w*\\.? ?дата|дата\\b.*\\bплан"
                            + "|deadline|\\bdue\\b|by when|time ?frame|time ?line|timing|\\bterms?\\b|muddət|son tarix|icra tarix"
                            + "|\\bvaxt|implementation period"),
            of(
                    Role.NUMBER,
                    "^no?\\b(?!.*(наименован|назва|найменн))|п/п|з/п|^(номер|нумар|number|s/n|sira|bənd|пункт|item"
                            + " no|item number)\\b|^(item|#|пункты?)$"),
            of(
                    Role.HELPERS,
                    "соисполн|сувыкан|участник|удзельн|co-? ?(execut|implement|respons)|participant"
                            + "|partner|digər|istirak|поддержк|support|привлека"),
            of(Role.LEAD, "ответствен|адказн|головн|responsib|\\blead|əsas icra|məsul|cavabdeh|\\bowners?\\b|контрол"),
            of(
                    Role.EXECUTORS,
                    "исполнител|выканаўц|implement(er|or|ing)|execut(or|ing)|agenc|organi[sz]ation|ministr"
                            + "|icraci|icra edən|организаци|ведомств|министерств|orqan|performer|who$|^кто"),
            of(Role.RESULT, "^(ожидаем|планируем|чакан|expected|целев|gozlənil)"),
            of(
                    Role.TITLE,
                    "мероприят|наименован|поручен|содержан|задач|обязательств|мерапрыемств|найменн|назва|даручэн"
                            + "|змест|measure|action|activit|\\btasks?\\b|commitment|title|\\bevents?\\b|description|tədbir"
                            + "|tapsiriq|isin adi|isin məzmun|məzmun|goruləcək|\\bмер[аы]\\b|действи|проект|project|^работ|^what$"),
            of(
                    Role.RESULT,
                    "результат|показател|индикатор|вынік|паказчык|result|outcome|output|indicator|deliverable"
                            + "|nəticə|gostərici|indikator|эффект"),
            of(
                    Role.SECTION,
                    "^(раздел|направлен|блок|сфер|област|отрасл|раздзел|напрам|галін|section|area|chapter"
                            + "|direction|field|bolmə|istiqamət|sahə)"),
            of(Role.SIDE, "^(сторон|стран|бок\\b|side|country|party|tərəf|olkə)"),
            of(Role.DAY, "^(дата|date|tarix|период|period|год|year|il|когда|when|квартал|время)\\b"));

    private Synonyms() {}

    private static Synonym of(Role role, String words) {
        return new Synonym(role, words(words));
    }

    private static Pattern words(String words) {
        return Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** What a heading stands over; nothing for words that are none of these. */
    static Optional<Role> role(String heading) {
        String folded = Folding.fold(heading);
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Role> known = ALL.stream()
                .filter(one -> one.words().matcher(folded).find())
                .map(Synonym::role)
                .findFirst();
        boolean begins = BEGINS.matcher(folded).find();
        boolean ends = ENDS.matcher(folded).find();
        boolean time = known.isEmpty() || known.get() == Role.DUE || known.get() == Role.DAY;
        return begins != ends && time ? Optional.of(begins ? Role.START : Role.END) : known;
    }
}
