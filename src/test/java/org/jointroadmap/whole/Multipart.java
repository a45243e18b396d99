package org.jointroadmap.whole;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A form with files, as it is sent. */
final class Multipart {
    private static final String BOUNDARY = "boundary-of-parts";

    private final List<byte[]> parts = new ArrayList<>();

    Multipart field(String name, String value) {
        return add("form-data; name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    Multipart file(String name, String fileName, byte[] content) {
        return add("form-data; name=\"" + name + "\"; filename=\"" + fileName + "\"", content);
    }

    String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    /** With its length said, as browsers do. */
    BodyPublisher body() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return BodyPublishers.ofByteArray(whole.toByteArray());
    }

    private Multipart add(String disposition, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n";
        parts.add(head.getBytes(StandardCharsets.UTF_8));
        parts.add(content);
        parts.add("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }
}
