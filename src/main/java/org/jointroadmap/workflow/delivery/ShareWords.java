package org.jointroadmap.workflow.delivery;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jointroadmap.BothLanguages;
import org.jointroadmap.roadmap.Delivery;
import org.jointroadmap.roadmap.DeliveryHistory;
import org.jointroadmap.roadmap.RoadmapItem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says how much of an item is claimed to be delivered. */
@Component
class ShareWords {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final DeliveryHistory history;
    private final MessageSource texts;

    ShareWords(DeliveryHistory history, MessageSource texts) {
        this.history = history;
        this.texts = texts;
    }

    String inBoth(RoadmapItem item) {
        return BothLanguages.of(said(item, Locale.ENGLISH), said(item, RUSSIAN));
    }

    /** What the task of a share is called; empty for the whole. */
    Optional<String> taskInBoth(String item) {
        return history.waiting(item)
                .filter(claim -> !claim.isWhole())
                .map(claim -> BothLanguages.of(
                        text("item.share.task", Locale.ENGLISH, claim.share()),
                        text("item.share.task", RUSSIAN, claim.share())));
    }

    private String said(RoadmapItem item, Locale language) {
        Delivery claim = history.waiting(item.id()).orElse(null);
        if (claim == null || claim.isWhole()) {
            return text("item.share.whole", language);
        }
        String what = claim.what().isEmpty() ? "" : ": " + claim.what();
        return text("item.share.part", language, claim.share(), item.shares().accepted()) + what;
    }

    private String text(String key, Locale language, Object... words) {
        return Objects.requireNonNull(texts.getMessage(key, words, language));
    }
}
