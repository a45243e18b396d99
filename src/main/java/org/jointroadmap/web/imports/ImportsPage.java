package org.jointroadmap.web.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jointroadmap.Page;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.trade.figure.TradeImport;
import org.jointroadmap.trade.importing.TradeImports;
import org.jointroadmap.web.export.Exports;
import org.jointroadmap.web.export.Paged;
import org.jointroadmap.web.export.Table;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Choices;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The files that were given, and the form for another. */
@Screen
class ImportsPage {
    private static final int ROWS = 50;
    private static final List<String> EDITIONS =
            IntStream.rangeClosed(0, 6).mapToObj(edition -> "H" + edition).toList();

    private final TradeImports imports;
    private final Choices choices;
    private final Exports exports;
    private final Texts texts;
    private final DataSize largest;

    ImportsPage(
            TradeImports imports,
            Choices choices,
            Exports exports,
            Texts texts,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.imports = imports;
        this.choices = choices;
        this.exports = exports;
        this.texts = texts;
        this.largest = largest;
    }

    @GetMapping("/trade/imports")
    String show(@RequestParam(required = false) @Nullable String after, Person me, Model model) {
        Page<TradeImport> page = imports.page(after == null || after.isEmpty() ? null : after, ROWS);
        model.addAttribute("imports", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("largest", largest.toMegabytes());
        model.addAttribute("mayImport", TradeImports.mayImport(me));
        model.addAttribute("editions", choices.of("import.edition.", EDITIONS, null));
        return "imports/imports";
    }

    @PostMapping("/trade/imports")
    String give(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String classification,
            Person me,
            Model model,
            Attempt attempt) {
        return attempt.go(
                () -> "/trade/imports/" + take(file, source, classification, me),
                () -> show(null, me, model.addAttribute("source", source)));
    }

    @GetMapping(path = "/trade/imports", params = "format")
    void export(@RequestParam Exports.Format format, HttpServletResponse response) throws IOException {
        List<String> headers = List.of(
                texts.get("import.file"),
                texts.get("import.source"),
                texts.get("import.status"),
                texts.get("import.read"),
                texts.get("import.accepted"),
                texts.get("import.rejected"),
                texts.get("import.skipped"));
        exports.send(
                new Table(
                        "imports",
                        headers,
                        row -> Paged.forEach(
                                after -> imports.page(after, ROWS),
                                of -> row.accept(List.<Object>of(
                                        of.file(),
                                        Optional.ofNullable(of.source()).orElse(""),
                                        texts.get("import.status." + of.status().key()),
                                        BigDecimal.valueOf(of.rowsRead()),
                                        BigDecimal.valueOf(of.rowsAccepted()),
                                        BigDecimal.valueOf(of.rowsRejected()),
                                        BigDecimal.valueOf(of.rowsSkipped()))))),
                format,
                response);
    }

    private long take(MultipartFile file, String source, String classification, Person me) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try (InputStream content = file.getInputStream()) {
            return imports.take(content, name, source, classification, false, me)
                    .id();
        } catch (IOException full) {
            throw Refused.invalid("file", "refused.trade.not-stored");
        }
    }
}
