package org.jointroadmap.web.api;

import java.time.Instant;
import java.util.Map;
import org.jointroadmap.Page;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.notice.Notice;
import org.jointroadmap.notice.NoticeStatus;
import org.jointroadmap.notice.Notices;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Notices: an administrator's all, everybody else's own. */
@Api
class NoticesApi {
    private final Notices notices;
    private final Subjects subjects;

    NoticesApi(Notices notices, Subjects subjects) {
        this.notices = notices;
        this.subjects = subjects;
    }

    @GetMapping("/api/notices")
    Listing<NoticeJson> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String recipient,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after,
            Person reader) {
        NoticeStatus wanted = Asked.oneOf(NoticeStatus.class, "status", status);
        Page<Notice> page = notices.page(reader, wanted, recipient, after, Asked.limit(limit));
        Map<Subject, String> numbers =
                subjects.numbers(page.items().stream().map(Notice::about).toList());
        return Listing.of(page.map(notice -> NoticeJson.of(notice, numbers)));
    }

    /** A notice, as the API writes it. */
    record NoticeJson(
            long id,
            String recipient,
            String channel,
            String subject,
            String event,
            SubjectJson about,
            Instant createdAt,
            @Nullable Instant sentAt,
            int attempts,
            String status,
            @Nullable String lastError) {

        static NoticeJson of(Notice notice, Map<Subject, String> numbers) {
            return new NoticeJson(
                    notice.id(),
                    notice.recipient(),
                    notice.channel(),
                    notice.subject(),
                    notice.event(),
                    SubjectJson.of(notice.about(), numbers),
                    notice.createdAt(),
                    notice.sentAt(),
                    notice.attempts(),
                    notice.status().key(),
                    notice.lastError());
        }
    }
}
