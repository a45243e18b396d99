package org.jointroadmap.intake.owner;

import java.util.regex.Pattern;
import org.jointroadmap.Folding;

/** The words by which a text is the name of an organisation. */
final class OrganisationWords {
    private static final String STEMS =
            "министерств|міністэрств|госкомитет|комитет|камітэт|концерн|канцэрн|агентств|агенцтв"
                    + "|университет|академи|институт|предприяти|объединени|обществ|компани|банк|палат|совет|кабинет|управлени"
                    + "|администраци|исполком|посольств|завод|комбинат|фабрик|холдинг|корпораци|центр|служб|департамент|инспекци"
                    + "|фонд|аппарат|правительств|федераци|ассоциаци|союз|организаци|бюро|ministr|committee|agency|agencies"
                    + "|university|academy|institut|bank|chamber|council|cabinet|company|corporation|holding|centre|center|service"
                    + "|department|embassy|fund|plant|union|association|nazirli|komit|agentli|universitet|akademiya|sirkət|palata"
                    + "|xidmət|idarə|fond|mərkəz|səfirli|assosiasiya|təskilat";
    private static final String SHORT =
            "\\b(нан|ан|тпп|бфса|оао|зао|ооо|рууп|руп|гп|гу|уп|ао|пао|ato|jsc|ojsc|llc|asc|qsc|mmc|socar|гнкар|мид|мвд"
                    + "|мчс|мпк|гтк|гктк|маз|мтз|белаз|кгк)\\b|^мин\\p{L}{3,}|\\bмин(пром|эконом|сельхоз|транс|торг|фин|здрав|образ|культ|энерго|стройарх|"
                    + "юст|спорт|связ|природ|лесхоз|жкх|труд|антимон)\\p{L}*|^гос\\p{L}{3,}|^бел\\p{L}{3,}|исполком";
    private static final Pattern WORDS = Pattern.compile(STEMS + "|" + SHORT, Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern STARTS = Pattern.compile(
            "^(?:" + STEMS + ")|^(?:" + SHORT
                    + ")|^(?:государственн|национальн|республикански|международн|центральн|state|national)\\p{L}*\\s",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CAPITALS = Pattern.compile("^[«\"“„]?\\p{Lu}{2,}");

    private OrganisationWords() {}

    static boolean isAny(String text) {
        return WORDS.matcher(Folding.fold(text)).find()
                || CAPITALS.matcher(text).find();
    }

    /** Whether a text can begin the name of an organisation. */
    static boolean isBegun(String text) {
        return STARTS.matcher(Folding.fold(text)).find()
                || CAPITALS.matcher(text).find();
    }

    static boolean isLatin(String text) {
        return text.codePoints().anyMatch(one -> Character.UnicodeScript.of(one) == Character.UnicodeScript.LATIN)
                && text.codePoints()
                        .noneMatch(one -> Character.UnicodeScript.of(one) == Character.UnicodeScript.CYRILLIC);
    }
}
