/** What codes mean: countries, products, revisions of the classification. */
@NullMarked
package org.jointroadmap.trade.meaning;

import org.jspecify.annotations.NullMarked;
