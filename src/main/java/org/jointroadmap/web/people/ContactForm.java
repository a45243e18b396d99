package org.jointroadmap.web.people;

import org.jspecify.annotations.Nullable;

/** How a person wants to be written to, as they entered it. */
record ContactForm(
        @Nullable String language,
        @Nullable String email,
        @Nullable Boolean digest) {}
