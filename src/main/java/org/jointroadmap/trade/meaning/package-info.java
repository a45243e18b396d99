/** What codes mean: countries, products, revisions of the classification. */
@NamedInterface("meaning")
@NullMarked
package org.jointroadmap.trade.meaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
