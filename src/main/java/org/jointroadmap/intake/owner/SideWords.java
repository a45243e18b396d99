package org.jointroadmap.intake.owner;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointroadmap.Folding;
import org.jointroadmap.party.Side;

/** The words that say whose somebody is: the countries' names in four languages, their towns and what is only found there. */
public final class SideWords {
    private static final List<Locale> LANGUAGES =
            Stream.of("ru", "be", "en", "az").map(Locale::forLanguageTag).toList();
    private static final int SHORTEST_STEM = 5;

    /** Other words for the countries, by which a name says it. */
    private static final Map<String, String> NAMES = Map.of(
            "BLR", "бел[ао]рус|\\bрб\\b",
            "AZE", "азербайдж|az[əe]rb|\\bар\\b|\\bаз\\b");

    /** What is only found there, which says it where nothing else does. */
    private static final Map<String, String> HINTS = Map.of(
            "BLR",
                    "\\bбел(нефтехим|легпром|госпищепром|коопсоюз|аз\\b|авто|лесбумпром|станк|тамож|интерэкспо|тпп|та\\b)"
                            + "|\\bмтз\\b|\\bмаз\\b|минск|\\bмогил[её]в|\\bгомел|\\bбрест|\\bгродн|\\bвитеб|обл(асной )?исполн?ком"
                            + "|горисполком|\\bmaz\\b|\\bmtz\\b|\\bbelaz\\b|belneftekhim|minsk",
            "AZE",
                    "\\bбаку\\b|бакин|\\bbak[iu]\\b|гяндж|gəncə|сумгаит|sumqay|нахич[её]ван|naxc|\\bsocar\\b|\\bгнкар\\b"
                            + "|\\bазал\\b|\\bазер\\w+|\\baz[əe]r\\w+|\\bazpromo\\b|\\bazal\\b|nazirli");

    private static final Pattern THIRD =
            words("росси|\\bрф\\b|казахстан|украин|турци|турецк|грузи|китай|кнр\\b|узбек|иран|герман"
                    + "|польш|польск|литв|латви|кыргыз|киргиз|армени|молдов|таджик|туркмен|инди[ия]|russia|kazakh|ukrain|turk[eiı]"
                    + "|georgia|china|uzbek|\\biran|german|poland|lithuan|latvia|kyrgyz|armenia|moldova|tajik|rusiya|qazax|gurcust"
                    + "|ozbək|евросоюз|\\bес\\b|\\beu\\b");

    private final Map<String, Pattern> sides = new LinkedHashMap<>();
    private final Map<String, Pattern> hints = new LinkedHashMap<>();

    private final List<Side> parties;

    public SideWords(List<Side> parties) {
        this.parties = parties;
        for (Side side : parties) {
            Set<String> words = new LinkedHashSet<>();
            words.add(NAMES.getOrDefault(side.code(), "\\b" + side.code().toLowerCase(Locale.ROOT) + "\\b"));
            words.add("\\b" + side.code().toLowerCase(Locale.ROOT) + "\\b");
            words.add("\\b" + side.iso2().toLowerCase(Locale.ROOT) + "\\b");
            LANGUAGES.forEach(language -> words.add("\\b" + stem(Folding.fold(side.name(language)))));
            sides.put(side.code(), words(String.join("|", words)));
            hints.put(side.code(), words(HINTS.getOrDefault(side.code(), "(?!)")));
        }
    }

    private static String stem(String name) {
        return Pattern.quote(name.substring(0, Math.max(Math.min(SHORTEST_STEM, name.length()), name.length() - 2)));
    }

    private static Pattern words(String words) {
        return Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** What a side is called in a language. */
    String name(String code, String language) {
        return parties.stream()
                .filter(side -> side.code().equals(code))
                .findFirst()
                .orElseThrow()
                .name(Locale.forLanguageTag(language));
    }

    /** The sides that a text names. */
    public List<String> all(String text) {
        return found(sides, text);
    }

    /** The side of which a text has what is only found there, such as a town. */
    public Optional<String> hinted(String text) {
        List<String> found = found(hints, text);
        return found.size() == 1 && !isThird(text) ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<String> found(Map<String, Pattern> words, String text) {
        String folded = Folding.fold(text);
        return words.entrySet().stream()
                .filter(side -> side.getValue().matcher(folded).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The side that a text names, if it names one and no other country. */
    public Optional<String> one(String text) {
        List<String> all = all(text);
        return all.size() == 1 && !isThird(text) ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** The side that the last words of a text name: Минэкономики Республики Беларусь. */
    Optional<String> atTheEnd(String text) {
        String[] words = text.split("\\s+");
        return words.length < 2
                ? Optional.empty()
                : one(String.join(" ", Arrays.copyOfRange(words, Math.max(1, words.length - 2), words.length)));
    }

    /** Whether a text names a country that is neither side. */
    public boolean isThird(String text) {
        String folded = Folding.fold(text);
        return THIRD.matcher(folded).find()
                && sides.values().stream()
                        .noneMatch(side -> side.matcher(folded).find());
    }

    /** Whether a text is nothing but whose somebody is: от белорусской стороны. */
    public boolean isOnly(String text) {
        String folded = Folding.fold(text).replaceAll("[:.\\-–—\\s]+$", "");
        String rest = sides.values().stream()
                .map(side -> Pattern.compile("(?:" + side.pattern() + ")\\w*", Pattern.UNICODE_CHARACTER_CLASS))
                .reduce(folded, (words, side) -> side.matcher(words).replaceAll(" "), (one, same) -> same);
        return !rest.equals(folded)
                && rest.replaceAll(
                                "\\b(от|со|с|for|from|the|of|on|behalf|side|стороны?|сторона|боку?|tərəf\\w*|респ\\.?|республик\\w*|"
                                        + "respublika\\w*|republic|рэспублік\\w*|государств\\w*|обе|обеих|и|and|və)\\b|[ ,()]",
                                "")
                        .isEmpty();
    }
}
