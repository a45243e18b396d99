package org.jointroadmap.web.audit;

import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.trade.importing.TradeImports;
import org.jointroadmap.web.audit.AuditSubjects.Named;
import org.jointroadmap.web.layout.Names;
import org.jointroadmap.web.layout.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What entries are about that rules watch not: people, files, lists, models. */
@Component
class AuditThings {
    private final Organisations organisations;
    private final TradeImports imports;
    private final Names names;
    private final Texts texts;

    AuditThings(Organisations organisations, TradeImports imports, Names names, Texts texts) {
        this.organisations = organisations;
        this.imports = imports;
        this.names = names;
        this.texts = texts;
    }

    Named named(Subject subject) {
        String id = subject.id();
        return switch (subject.type()) {
            case "person" -> called("person", names.person(id), "/people/" + id);
            case "organisation" -> called("organisation", organisation(id), "/organisations/" + id);
            case "rules" ->
                new Named(texts.get(id.isEmpty() ? "audit.of.rules" : "audit.of.rules-version", id), null, "/rules");
            case "model" -> called("model", texts.orElse("audit.model." + id, id), null);
            case "deployment" -> new Named(texts.get("audit.of.deployment"), null, null);
            case "import" -> file(id);
            case "classification" -> called("classification", id, "/trade/classifications");
            case "excluded-partners" -> called("excluded-partners", names.orCode(id), "/trade/excluded/" + id);
            case "calendar" -> called("calendar", names.orCode(id), "/moved-days");
            case "session" -> new Named(texts.get("audit.of.session"), null, "/sessions");
            case "event" -> new Named(texts.get("audit.of.event"), null, "/events");
            case "turnover" -> new Named(texts.get("audit.of.turnover", id), null, "/trade");
            case "notice", "letter" -> new Named(texts.get("audit.of.letter", id), null, "/notices/" + id);
            default -> new Named(texts.get("audit.of.other"), null, null);
        };
    }

    private Named called(String what, @Nullable String title, @Nullable String page) {
        return new Named(texts.get("audit.of." + what), title, page);
    }

    private Named file(String id) {
        String number = texts.get("audit.of.import", id);
        return isNumber(id)
                ? imports.find(Long.parseLong(id))
                        .map(file -> new Named(number, file.file(), "/trade/imports/" + id))
                        .orElse(new Named(number, null, null))
                : new Named(number, null, null);
    }

    /** The name of an organisation by its number; the number itself if it is gone. */
    String organisation(String id) {
        return organisations.all().stream()
                .filter(one -> String.valueOf(one.id()).equals(id))
                .map(one -> one.name(LocaleContextHolder.getLocale()))
                .findFirst()
                .orElse(id);
    }

    /** Why a file did not go in, in words; "" if that is not known any more. */
    String whyOf(String id) {
        return isNumber(id)
                ? imports.find(Long.parseLong(id))
                        .map(file -> file.error())
                        .map(error -> texts.get(error.key(), error.told(LocaleContextHolder.getLocale())))
                        .orElse("")
                : "";
    }

    private static boolean isNumber(String id) {
        return id.matches("\\d{1,18}");
    }
}
