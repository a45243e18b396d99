package org.jointroadmap.workflow.access;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The claim or completion of a task, with another body. What came to {@code /complete} goes on to {@code /submit-form}: there the
 * engine keeps the answers with the task, and not among the variables of the process, which both sides may read.
 */
class Rewritten extends HttpServletRequestWrapper {
    private final byte[] body;

    Rewritten(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    @Override
    public String getRequestURI() {
        return submitted(super.getRequestURI());
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(submitted(super.getRequestURL().toString()));
    }

    @Override
    public String getServletPath() {
        return submitted(super.getServletPath());
    }

    @Override
    public @Nullable String getPathInfo() {
        String path = super.getPathInfo();
        return path == null ? null : submitted(path);
    }

    private static String submitted(String path) {
        return path.replaceFirst("/complete/?$", "/submit-form");
    }

    @Override
    public int getContentLength() {
        return body.length;
    }

    @Override
    public long getContentLengthLong() {
        return body.length;
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
