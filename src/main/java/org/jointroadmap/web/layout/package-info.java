/** What every page shares: its frame, its languages, its dates, its complaints. */
@NullMarked
package org.jointroadmap.web.layout;

import org.jspecify.annotations.NullMarked;
