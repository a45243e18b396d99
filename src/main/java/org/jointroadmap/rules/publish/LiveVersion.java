package org.jointroadmap.rules.publish;

import org.jointroadmap.rules.engine.CompiledRules;

/** A stored version and its rules. */
record LiveVersion(StoredVersion stored, CompiledRules rules) {}
