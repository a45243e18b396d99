/** The HTTP API at /api: what scripts and partners' systems rely on. */
@NullMarked
package org.jointroadmap.web.api;

import org.jspecify.annotations.NullMarked;
