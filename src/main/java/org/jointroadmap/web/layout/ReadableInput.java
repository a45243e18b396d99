package org.jointroadmap.web.layout;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jointroadmap.Controls;
import org.jointroadmap.LeftOut;
import org.jointroadmap.Refused;
import org.jointroadmap.Writing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Refuses, before any page or resource looks at them, texts that hold characters nobody sees, or that go on for ever. */
@Component
class ReadableInput implements HandlerInterceptor {
    /** Longer than any text that is kept here. */
    private static final int LONGEST = 20_000;

    /** A table that is pasted holds a whole document. */
    private static final int LONGEST_TABLE = 5_000_000;

    /** A search or a place in a list is a line. */
    private static final int LONGEST_OF_AN_ADDRESS = 1_000;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotSupportedException {
        // The page of a failure is shown for what was refused here, too, and reads nothing of it.
        if (handler instanceof HandlerMethod && request.getDispatcherType() != DispatcherType.ERROR) {
            checkKind(request.getContentType());
            LeftOut.of(request).ifPresent(refused -> {
                throw refused;
            });
            boolean address = request.getMethod().equals("GET");
            request.getParameterMap().forEach((name, values) -> {
                for (String value : values) {
                    check(name, value, address ? LONGEST_OF_AN_ADDRESS : Lines.isTable(name) ? LONGEST_TABLE : LONGEST);
                }
            });
            Map<String, String> variables = new LinkedHashMap<>();
            variables(request).forEach((name, value) -> {
                check(String.valueOf(name), String.valueOf(value), LONGEST_OF_AN_ADDRESS);
                variables.put(String.valueOf(name), Writing.tidy(String.valueOf(value)));
            });
            request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, variables);
            if (request instanceof MultipartHttpServletRequest form) {
                form.getMultiFileMap().forEach((name, files) -> files.forEach(file -> check(name, file)));
            }
        }
        return true;
    }

    /** What is sent is of one kind; Spring takes a wildcard, and fails over it. */
    private static void checkKind(@Nullable String type) throws HttpMediaTypeNotSupportedException {
        if (type != null && type.split(";", 2)[0].contains("*")) {
            throw new HttpMediaTypeNotSupportedException("A wildcard is no kind of content");
        }
    }

    private static void check(String name, String value, int longest) {
        if (value.length() > longest) {
            throw Refused.invalid(name, "refused.too-long", longest, value.length());
        }
        if (!Lines.isSecret(name)) {
            Controls.check(name, value, Lines.mayBreakIn(name) || Lines.isTable(name));
        }
    }

    private static void check(String name, MultipartFile file) {
        String called = file.getOriginalFilename();
        if (called != null) {
            Controls.check(name, called, false);
        }
    }

    private static Map<?, ?> variables(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? variables
                : Map.of();
    }
}
