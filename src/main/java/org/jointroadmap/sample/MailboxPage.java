package org.jointroadmap.sample;

import java.nio.charset.StandardCharsets;
import org.jointroadmap.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Every letter of the sample as its reader sees it; whoever tries the sample may look into every mailbox. */
@Controller
@Profile("sample")
@RequestMapping("/sample/mailbox")
class MailboxPage {
    private static final int ROWS = 50;
    private static final String NOTHING_BUT_ITS_OWN_STYLE =
            "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups allow-popups-to-escape-sandbox";

    private final Mailbox mailbox;

    MailboxPage(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        Page<Letter> page = mailbox.page(null, after, ROWS);
        model.addAttribute("letters", page.items());
        model.addAttribute("next", page.next());
        return "mailbox/mailbox";
    }

    @GetMapping("/{id:\\d{1,18}}")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("letter", letter(id));
        return "mailbox/letter";
    }

    /** The HTML part alone, for a frame that may do nothing. */
    @GetMapping("/{id:\\d{1,18}}/html")
    ResponseEntity<byte[]> html(@PathVariable long id) {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", NOTHING_BUT_ITS_OWN_STYLE)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(letter(id).html().getBytes(StandardCharsets.UTF_8));
    }

    private Letter letter(long id) {
        return mailbox.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
