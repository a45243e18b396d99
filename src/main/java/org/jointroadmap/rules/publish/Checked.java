package org.jointroadmap.rules.publish;

import java.util.List;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.engine.CompiledFile;

/** Files that may go live, and what their author should know. */
record Checked(RuleTexts texts, List<CompiledFile> compiled, List<Mistake> notes) {}
