/** What two countries promised each other: one package a module, see README.md. */
@NullMarked
package org.jointroadmap;

import org.jspecify.annotations.NullMarked;
