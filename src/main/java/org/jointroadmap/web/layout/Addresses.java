package org.jointroadmap.web.layout;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of the pages of a list: the filters stay, only the place changes. */
@Component
public class Addresses {
    /** A page of the program with a query that is written as addresses have it. */
    public String within(String path, String query) {
        String inside =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().getPath();
        return (inside == null ? "" : inside) + path + (query.isEmpty() ? "" : "?" + query);
    }

    public String first(String here) {
        return UriComponentsBuilder.fromUriString(here)
                .replaceQueryParam("after")
                .build()
                .toUriString();
    }

    public String next(String here, String after) {
        return UriComponentsBuilder.fromUriString(here)
                .replaceQueryParam("after", after)
                .build()
                .toUriString();
    }

    /** Where all pages of the list come as a file. */
    public String taken(String here, String format) {
        return UriComponentsBuilder.fromUriString(here)
                .replaceQueryParam("after")
                .replaceQueryParam("format", format)
                .build()
                .toUriString();
    }
}
