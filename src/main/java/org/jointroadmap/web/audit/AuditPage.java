package org.jointroadmap.web.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jointroadmap.Page;
import org.jointroadmap.audit.AuditEntries;
import org.jointroadmap.audit.ChainCheck;
import org.jointroadmap.audit.ShownEntry;
import org.jointroadmap.party.Person;
import org.jointroadmap.web.export.Exports;
import org.jointroadmap.web.export.Paged;
import org.jointroadmap.web.export.Table;
import org.jointroadmap.web.layout.Choice;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every change, the newest first, and how their chain is. */
@Screen
class AuditPage {
    private final AuditEntries entries;
    private final ChainCheck check;
    private final Exports exports;
    private final Texts texts;

    AuditPage(AuditEntries entries, ChainCheck check, Exports exports, Texts texts) {
        this.entries = entries;
        this.check = check;
        this.exports = exports;
        this.texts = texts;
    }

    @GetMapping("/audit")
    String show(AuditFilter filter, @RequestParam(defaultValue = "false") boolean checked, Person me, Model model) {
        Page<ShownEntry> page = entries.page(filter.query(), me);
        model.addAttribute("filter", filter);
        model.addAttribute("takeAlong", filter.address());
        model.addAttribute("kinds", kinds(filter.kind(), me));
        if (checked) {
            model.addAttribute("chain", check.run(null));
        }
        model.addAttribute("entries", page.items());
        model.addAttribute("next", page.next());
        return "audit/audit";
    }

    @GetMapping(path = "/audit", params = "format")
    void export(AuditFilter filter, @RequestParam Exports.Format format, Person me, HttpServletResponse response)
            throws IOException {
        AuditEntries.only(me);
        // What is wrong with a filter is said before the file begins.
        filter.query();
        exports.send(
                new Table(
                        "audit",
                        headers(),
                        row -> Paged.forEach(
                                after -> entries.page(filter.query(after), me), one -> row.accept(cells(one)))),
                format,
                response);
    }

    private List<Choice> kinds(@Nullable String chosen, Person me) {
        return entries.kinds(me).stream()
                .map(kind -> new Choice(kind, texts.orElse(kind, kind), kind.equals(chosen)))
                .toList();
    }

    private List<String> headers() {
        return List.of(
                texts.get("audit.position"),
                texts.get("audit.at"),
                texts.get("audit.login"),
                texts.get("audit.roles"),
                texts.get("audit.side"),
                texts.get("audit.kind"),
                texts.get("audit.subject"),
                texts.get("audit.before"),
                texts.get("audit.after"),
                texts.get("audit.why"),
                texts.get("audit.rule-version"),
                texts.get("audit.hash"));
    }

    private List<Object> cells(ShownEntry entry) {
        return List.of(
                text(entry.position()),
                entry.at(),
                entry.login(),
                entry.roles(),
                text(entry.side()),
                texts.orElse(entry.kind(), entry.kind()),
                kept(entry, entry.subject()),
                kept(entry, entry.before()),
                kept(entry, entry.after()),
                kept(entry, entry.why()),
                text(entry.ruleVersion()),
                text(entry.hash()));
    }

    private String kept(ShownEntry entry, @Nullable String value) {
        return value == null && entry.withheld() ? texts.get("audit.withheld") : text(value);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
