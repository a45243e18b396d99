package org.jointroadmap.server;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Answers what the server refuses before the program sees it, such as an address that cannot be read, with problem details. */
// Tomcat makes it by its name.
public class PlainErrors extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try (Writer body = response.getReporter()) {
            if (body != null) {
                String words = status.getReasonPhrase();
                body.write("{\"type\":\"about:blank\",\"title\":\"" + words + "\",\"status\":" + status.value()
                        + ",\"detail\":\"" + words + "\",\"errors\":[]}");
            }
        } catch (IOException gone) {
            container.getLogger().debug("Nobody is there to be told of an error", gone);
        }
    }
}
