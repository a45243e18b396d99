package org.jointroadmap.web.api;

import java.time.Instant;
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

    NoticesApi(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/api/notices")
    Listing<NoticeJson> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String recipient,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after,
            Person reader) {
        NoticeStatus wanted = Asked.oneOf(NoticeStatus.class, "status", status);
        return Listing.of(notices.page(reader, wanted, recipient, after, Asked.limit(limit))
                .map(NoticeJson::of));
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

        static NoticeJson of(Notice notice) {
            return new NoticeJson(
                    notice.id(),
                    notice.recipient(),
                    notice.channel(),
                    notice.subject(),
                    notice.event(),
                    SubjectJson.of(notice.about()),
                    notice.createdAt(),
                    notice.sentAt(),
                    notice.attempts(),
                    notice.status().key(),
                    notice.lastError());
        }
    }
}
