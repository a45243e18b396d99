package org.jointroadmap.web.api;

import java.util.Map;
import org.jointroadmap.Refused;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.FlagQuery;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.monitoring.Explanations;
import org.jointroadmap.monitoring.Receipts;
import org.jointroadmap.party.Person;
import org.jointroadmap.rules.Explanation;
import org.jointroadmap.rules.receipt.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The flags of what the reader may see. */
@Api
class FlagsApi {
    private final Flags flags;
    private final Explanations explanations;
    private final Subjects subjects;
    private final Receipts receipts;

    FlagsApi(Flags flags, Explanations explanations, Subjects subjects, Receipts receipts) {
        this.flags = flags;
        this.explanations = explanations;
        this.subjects = subjects;
        this.receipts = receipts;
    }

    @GetMapping("/api/flags")
    Listing<FlagJson> list(
            @RequestParam(required = false) @Nullable Boolean standing,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String severity,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after,
            Person reader) {
        var page = flags.page(new FlagQuery(
                standing,
                rule,
                subject == null
                        ? null
                        : subjects.called(Subject.item(subject).toString()).id(),
                Asked.oneOf(Severity.class, "severity", severity),
                null,
                reader.side(),
                after,
                Asked.limit(limit)));
        Map<Subject, String> numbers =
                subjects.numbers(page.items().stream().map(Flag::subject).toList());
        return Listing.of(page.map(flag -> FlagJson.of(flag, numbers)));
    }

    @GetMapping("/api/flags/{id}/why")
    Explanation why(@PathVariable long id, Person reader) {
        Flag flag = flags.find(id, reader.side()).orElseThrow(() -> Refused.notFound("refused.flag.unknown", id));
        return explanations
                .explain(flag.rule(), flag.subject(), reader)
                .orElseThrow(() -> Refused.notFound("refused.rule.unknown", flag.rule()));
    }

    @GetMapping("/api/flags/{id}/receipt")
    Receipt receipt(@PathVariable long id, Person reader) {
        return flags.find(id, reader.side())
                .flatMap(flag -> receipts.find(Receipts.Kind.FLAG, String.valueOf(flag.id()), reader))
                .orElseThrow(() -> Refused.notFound("refused.flag.unknown", id));
    }
}
