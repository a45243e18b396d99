/** What the page of every subject has: who has to do what, whom it comes up to, what rules say of it. */
@NullMarked
package org.jointroadmap.web.subject;

import org.jspecify.annotations.NullMarked;
