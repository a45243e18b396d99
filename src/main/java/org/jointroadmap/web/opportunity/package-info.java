/** What each side could buy from the other instead, product by product. */
@NullMarked
package org.jointroadmap.web.opportunity;

import org.jspecify.annotations.NullMarked;
