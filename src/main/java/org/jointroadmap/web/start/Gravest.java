package org.jointroadmap.web.start;

import java.util.List;
import java.util.stream.Stream;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.FlagQuery;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.party.Person;
import org.springframework.stereotype.Component;

/** The flags that a reader has to know of first. */
@Component
class Gravest {
    private static final int SHOWN = 8;

    private final Flags flags;

    Gravest(Flags flags) {
        this.flags = flags;
    }

    /** Standing flags of the reader's side, or of both sides for the joint secretariat; the gravest first. */
    List<Flag> of(Person reader) {
        return Stream.of(Severity.CRITICAL, Severity.WARNING, Severity.INFO)
                .flatMap(severity -> flags
                        .page(new FlagQuery(true, null, null, severity, reader.side(), reader.side(), null, SHOWN))
                        .items()
                        .stream())
                .limit(SHOWN)
                .toList();
    }
}
