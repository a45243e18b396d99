package org.jointroadmap.web.flag;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Called;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.party.Person;
import org.jointroadmap.web.export.Column;
import org.jointroadmap.web.export.Exports;
import org.jointroadmap.web.export.Paged;
import org.jointroadmap.web.export.Table;
import org.jointroadmap.web.layout.FilterWords;
import org.jointroadmap.web.layout.Names;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The flags that the reader may see, as their page is filtered, to be taken along. */
@Screen
class FlagsExport {
    private final Flags flags;
    private final RuleNames rules;
    private final CalledSubjects called;
    private final Exports exports;
    private final Names names;
    private final Texts texts;

    FlagsExport(Flags flags, RuleNames rules, CalledSubjects called, Exports exports, Names names, Texts texts) {
        this.flags = flags;
        this.rules = rules;
        this.called = called;
        this.exports = exports;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping(path = "/flags", params = "format")
    void export(FlagFilter filter, @RequestParam Exports.Format format, Person me, HttpServletResponse response)
            throws IOException {
        exports.send(
                new Table("flags", texts.get("flag.title"), words(filter), columns(), row -> write(filter, me, row)),
                format,
                response);
    }

    private void write(FlagFilter filter, Person me, Consumer<List<Object>> row) {
        Paged.<Flag>forEachPage(after -> flags.page(filter.all(me, after)), page -> {
            Map<Subject, Called> subjects = called.ofFlags(page);
            page.forEach(flag -> row.accept(cells(flag, subjects)));
        });
    }

    private List<Column> columns() {
        return List.of(
                Column.of(texts.get("flag.filter.severity"), 14),
                Column.of(texts.get("project.column.id"), 10),
                Column.of(texts.get("flag.about"), 40),
                Column.of(texts.get("flag.reason"), 50),
                Column.of(texts.get("flag.rule"), 34),
                Column.further(texts.get("flag.rule-version"), 10),
                Column.of(texts.get("flag.raised"), 17),
                Column.of(texts.get("flag.confirmed"), 17),
                Column.of(texts.get("flag.cleared"), 17));
    }

    private List<Object> cells(Flag flag, Map<Subject, Called> subjects) {
        Optional<Called> about = Optional.ofNullable(subjects.get(flag.subject()));
        return List.of(
                texts.get("flag.severity." + FilterWords.key(flag.severity())),
                about.map(Called::number).orElse(""),
                about.map(Called::title).orElse(""),
                flag.reason(LocaleContextHolder.getLocale()),
                rules.of(flag.rule()),
                flag.ruleVersion(),
                flag.raisedAt(),
                flag.confirmedAt(),
                flag.clearedAt() == null ? "" : flag.clearedAt());
    }

    private String words(FlagFilter filter) {
        return new FilterWords(texts)
                .add("flag.filter.state", filter.isStanding(), yes -> texts.get("flag.standing." + yes))
                .add(
                        "flag.filter.severity",
                        filter.severity(),
                        one -> texts.get("flag.severity." + FilterWords.key(one)))
                .add("flag.filter.rule", filter.rule(), rules::of)
                .add("roadmap.filter.side", filter.side(), names::orCode)
                .toString();
    }
}
