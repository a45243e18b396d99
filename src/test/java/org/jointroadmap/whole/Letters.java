package org.jointroadmap.whole;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads letters as their readers do. */
final class Letters {
    private Letters() {}

    /** All texts of a letter, plain and HTML. */
    static String text(Part letter) {
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
