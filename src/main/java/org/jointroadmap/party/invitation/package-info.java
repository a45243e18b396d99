/** The links by which people choose their first password. */
@NullMarked
package org.jointroadmap.party.invitation;

import org.jspecify.annotations.NullMarked;
