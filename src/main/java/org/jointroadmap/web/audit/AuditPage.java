package org.jointroadmap.web.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jointroadmap.Alphabet;
import org.jointroadmap.Page;
import org.jointroadmap.audit.AuditEntries;
import org.jointroadmap.audit.ChainCheck;
import org.jointroadmap.audit.ShownEntry;
import org.jointroadmap.party.Person;
import org.jointroadmap.web.audit.AuditFields.Line;
import org.jointroadmap.web.audit.AuditRows.Row;
import org.jointroadmap.web.export.Exports;
import org.jointroadmap.web.export.Paged;
import org.jointroadmap.web.export.Table;
import org.jointroadmap.web.layout.Choice;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every change, the newest first, and how their chain is. */
@Screen
class AuditPage {
    private final AuditEntries entries;
    private final ChainCheck check;
    private final AuditRows rows;
    private final Exports exports;
    private final Texts texts;

    AuditPage(AuditEntries entries, ChainCheck check, AuditRows rows, Exports exports, Texts texts) {
        this.entries = entries;
        this.check = check;
        this.rows = rows;
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
        model.addAttribute("entries", rows.of(page.items()));
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
                        row -> Paged.forEach(after -> written(filter, after, me), one -> row.accept(cells(one)))),
                format,
                response);
    }

    private Page<Row> written(AuditFilter filter, @Nullable String after, Person me) {
        Page<ShownEntry> page = entries.page(filter.query(after), me);
        return new Page<>(rows.of(page.items()), page.next());
    }

    private List<Choice> kinds(@Nullable String chosen, Person me) {
        return entries.kinds(me).stream()
                .map(kind -> new Choice(kind, rows.kind(kind), kind.equals(chosen)))
                .sorted(Alphabet.by(Choice::text, LocaleContextHolder.getLocale()))
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

    private List<Object> cells(Row row) {
        return List.of(
                text(row.position()),
                text(row.at()),
                row.who(),
                row.roles(),
                row.side(),
                row.kind(),
                kept(row, row.subject()),
                kept(row, joined(row.before())),
                kept(row, joined(row.after())),
                kept(row, row.why()),
                text(row.ruleVersion()),
                text(row.hash()));
    }

    private static @Nullable String joined(List<Line> lines) {
        return lines.isEmpty() ? null : lines.stream().map(Line::toString).collect(Collectors.joining("; "));
    }

    private String kept(Row row, @Nullable Object value) {
        return value == null && row.withheld() ? texts.get("audit.withheld") : text(value);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
