/** What people were written, and what could not be sent. */
@NullMarked
package org.jointroadmap.web.notice;

import org.jspecify.annotations.NullMarked;
