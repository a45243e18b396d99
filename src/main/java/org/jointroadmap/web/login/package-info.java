/** The page on which people sign in. */
@NullMarked
package org.jointroadmap.web.login;

import org.jspecify.annotations.NullMarked;
