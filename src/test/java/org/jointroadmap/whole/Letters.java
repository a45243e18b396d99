package org.jointroadmap.whole;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** Reads letters as their readers do. */
final class Letters {
    /** Who waits for a letter asks again and again, and each reading of one looks for its reader in every library. */
    private static final Map<Part, String> READ = Collections.synchronizedMap(new WeakHashMap<>());

    private Letters() {}

    /** All texts of a letter, plain and HTML. */
    static String text(Part letter) {
        return READ.computeIfAbsent(letter, Letters::read);
    }

    private static String read(Part letter) {
        try {
            return String.join("\n", texts(letter.getContent()));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> texts(Object content) throws MessagingException, IOException {
        List<String> texts = new ArrayList<>();
        if (content instanceof Multipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                BodyPart part = parts.getBodyPart(index);
                texts.addAll(texts(part.getContent()));
            }
        } else {
            texts.add(String.valueOf(content));
        }
        return texts;
    }
}
