/** What a password is held against: how often it was guessed, where its owner is known, what was found right just now. */
@NullMarked
package org.jointroadmap.party.password;

import org.jspecify.annotations.NullMarked;
