/** Decision tables: from the cells of a file to rules, and the rules of a large one without the rule engine. */
@NullMarked
package org.jointroadmap.rules.table;

import org.jspecify.annotations.NullMarked;
