package org.jointroadmap.web.api;

import java.time.Instant;
import java.util.List;
import org.jointroadmap.rules.LiveLimit;
import org.jointroadmap.rules.LiveRule;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.RuleStatus;
import org.jointroadmap.rules.Rules;
import org.springframework.web.bind.annotation.GetMapping;

/** What rules are live and what the last attempt to change them said. */
@Api
class RulesApi {
    private final Rules rules;

    RulesApi(Rules rules) {
        this.rules = rules;
    }

    @GetMapping("/api/rules")
    RulesJson show() {
        RuleStatus status = rules.status();
        List<FileJson> files = status.files().stream()
                .map(file -> new FileJson(
                        file.name(), file.rules().stream().map(LiveRule::name).toList()))
                .toList();
        List<MistakeJson> errors =
                status.lastAttempt().errors().stream().map(MistakeJson::of).toList();
        return new RulesJson(
                status.version(),
                status.publishedAt(),
                status.publishedBy(),
                files,
                new AttemptJson(status.lastAttempt().at(), status.lastAttempt().ok(), errors),
                status.folderDiffers(),
                status.untested(),
                status.limits());
    }

    record RulesJson(
            int version,
            Instant publishedAt,
            String publishedBy,
            List<FileJson> files,
            AttemptJson lastAttempt,
            List<String> folderDiffers,
            List<String> untested,
            List<LiveLimit> limits) {}

    record FileJson(String name, List<String> rules) {}

    record AttemptJson(Instant at, boolean ok, List<MistakeJson> errors) {}

    record MistakeJson(String file, int line, int column, String message) {
        static MistakeJson of(Mistake mistake) {
            return new MistakeJson(mistake.file(), mistake.line(), mistake.column(), mistake.message());
        }
    }
}
