/** What two countries promised each other: one package a module, see docs/house.md. */
@NullMarked
package org.jointroadmap;

import org.jspecify.annotations.NullMarked;
