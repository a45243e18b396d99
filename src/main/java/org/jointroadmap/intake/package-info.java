/** The roadmap's documents taken in: rows as they were understood, what is asked about them, and what they change. */
@ApplicationModule(
        allowedDependencies = {
            "party",
            "fact",
            "due",
            "promise",
            "roadmap",
            "roadmap :: *",
            "project",
            "document",
            "document :: *"
        })
@NullMarked
package org.jointroadmap.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
