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

/** Answers what the server refuses before the program sees it, such as an address that cannot be read: a browser with a page, a script with problem details. */
// Tomcat makes it by its name.
public class PlainErrors extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        boolean page = PlainPage.isWanted(request);
        response.setContentType(page ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try (Writer body = response.getReporter()) {
            if (body != null) {
                body.write(page ? PlainPage.of(request, status.value()) : problem(status));
            }
        } catch (IOException gone) {
            container.getLogger().debug("Nobody is there to be told of an error", gone);
        }
    }

    private static String problem(HttpStatus status) {
        String words = status.getReasonPhrase();
        return "{\"type\":\"about:blank\",\"title\":\"" + words + "\",\"status\":" + status.value() + ",\"detail\":\""
                + words + "\",\"errors\":[]}";
    }
}
