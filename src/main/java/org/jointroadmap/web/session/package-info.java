/** The sessions of the commission, planned and called off. */
@NullMarked
package org.jointroadmap.web.session;

import org.jspecify.annotations.NullMarked;
