package org.jointroadmap.workflow.procedure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointroadmap.BothLanguages;
import org.jointroadmap.Numbers;
import org.jointroadmap.opportunity.Opportunity;
import org.jointroadmap.trade.product.Products;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An opportunity's figures as a form shows them, in both languages, since a task has none of its own. */
@Component
class FiguresInWords {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final Products products;
    private final MessageSource texts;

    FiguresInWords(Products products, MessageSource texts) {
        this.products = products;
        this.texts = texts;
    }

    Map<String, Object> of(Opportunity figures) {
        String code = figures.id().hsCode();
        Map<String, Object> words = new HashMap<>();
        words.put(
                OpportunityFields.PRODUCT,
                BothLanguages.of(
                        code + " " + products.name(code, Locale.ENGLISH), code + " " + products.name(code, RUSSIAN)));
        words.put(
                OpportunityFields.VALUE,
                thousands(figures.valueUsd()) + " (" + figures.period() + ", " + figures.source() + ")");
        words.put(
                OpportunityFields.THIRD,
                thousands(figures.thirdUsd()) + " (" + share(figures.thirdUsd(), figures.importsUsd()) + " %)");
        words.put(OpportunityFields.SPARE, thousands(figures.spareUsd()));
        words.put(OpportunityFields.UNIT_VALUES, unitValues(figures));
        words.put(
                OpportunityFields.CAVEATS,
                BothLanguages.of(caveats(figures, Locale.ENGLISH), caveats(figures, RUSSIAN)));
        return words;
    }

    private String caveats(Opportunity figures, Locale language) {
        return figures.caveats().stream()
                .sorted()
                .map(caveat -> texts.getMessage("opportunity.caveat." + caveat.key(), null, language))
                .collect(Collectors.joining("; "));
    }

    private static String unitValues(Opportunity figures) {
        return figures.thirdUnitValue() == null || figures.partnerUnitValue() == null
                ? "—"
                : String.format(
                        Locale.ROOT,
                        "%s / %s USD/kg",
                        figures.thirdUnitValue().setScale(2, RoundingMode.HALF_UP),
                        figures.partnerUnitValue().setScale(2, RoundingMode.HALF_UP));
    }

    private static String thousands(BigDecimal usd) {
        return String.format(
                                Locale.ROOT,
                                "%,d",
                                usd.setScale(0, RoundingMode.HALF_UP).longValue())
                        .replace(',', '\u00a0')
                + " USD";
    }

    private static String share(BigDecimal part, BigDecimal whole) {
        return Numbers.percent(part, whole, 0).toPlainString();
    }
}
