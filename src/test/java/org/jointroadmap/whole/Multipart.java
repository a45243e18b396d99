package org.jointroadmap.whole;

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

    /** With its length, as a browser sends it: an answer can come before the end of a body in pieces is there. */
    BodyPublisher body() {
        List<byte[]> whole = new ArrayList<>(parts);
        whole.add(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        long length = whole.stream().mapToLong(part -> part.length).sum();
        return BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(whole), length);
    }

    private Multipart add(String disposition, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n";
        parts.add(head.getBytes(StandardCharsets.UTF_8));
        parts.add(content);
        parts.add("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }
}
