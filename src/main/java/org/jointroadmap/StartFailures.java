package org.jointroadmap;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.NestedExceptionUtils;

/** Finds the one line that tells an operator why the program did not start. */
class StartFailures implements FailureAnalyzer {
    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(StartFailures::explain)
                .flatMap(Optional::stream)
                .findFirst()
                .map(line -> new FailureAnalysis(line, null, failure))
                .orElse(null);
    }

    private static Optional<String> explain(Throwable cause) {
        if (cause instanceof PortInUseException port) {
            return Optional.of("Port " + port.getPort()
                    + " is already in use: stop the program that uses it, or set another server.port.");
        }
        if (cause instanceof FlywayException tables) {
            String reason =
                    String.valueOf(tables.getMessage()).lines().findFirst().orElse("no reason given");
            return Optional.of("The tables of the database cannot be brought to this version of the program (" + reason
                    + "): use the version that they were made with, or restore a backup.");
        }
        if (cause instanceof BindException setting) {
            return Optional.of("The setting " + setting.getName() + " cannot be read ("
                    + NestedExceptionUtils.getMostSpecificCause(setting).getMessage()
                    + "): correct it and start again.");
        }
        return cause instanceof StartRefused ? Optional.of(String.valueOf(cause.getMessage())) : Optional.empty();
    }
}
