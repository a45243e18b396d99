/** What deadlines count from, recorded, corrected and taken back. */
@NullMarked
package org.jointroadmap.web.event;

import org.jspecify.annotations.NullMarked;
