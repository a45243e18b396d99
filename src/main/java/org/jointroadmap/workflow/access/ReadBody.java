package org.jointroadmap.workflow.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A request whose body was read and looked at; it is read once more from memory, where the server keeps it small. */
class ReadBody extends HttpServletRequestWrapper {
    /** U+0000 as it is, or written in JSON after an even number of backslashes. */
    private static final Pattern NUL = Pattern.compile("\0|(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final byte[] body;

    ReadBody(HttpServletRequest request) throws IOException {
        this(request, request.getInputStream().readAllBytes());
    }

    private ReadBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /**
     * The same question with its texts in one writing.
     *
     * @throws org.jointroadmap.Refused for what no question holds
     */
    ReadBody tidied() {
        JsonNode asked = json();
        if (!asked.isContainerNode()) {
            return this;
        }
        JsonNode tidy = asked.deepCopy();
        QuestionTexts.tidy("", tidy);
        return tidy.equals(asked) ? this : new ReadBody(this, tidy.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int getContentLength() {
        return body.length;
    }

    @Override
    public long getContentLengthLong() {
        return body.length;
    }

    boolean holdsNul() {
        return NUL.matcher(new String(body, StandardCharsets.ISO_8859_1)).find();
    }

    /** What it says, if it is JSON at all; missing else. */
    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("This body is read at once.");
            }
        };
    }
}
