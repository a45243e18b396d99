package org.jointroadmap.rules.language;

import java.util.List;
import org.jointroadmap.folder.Unread;
import org.jointroadmap.rules.Mistake;

/** Files that cannot be rules, with what is wrong with them. */
public class Refused extends Unread {
    private final transient List<Mistake> mistakes;

    public Refused(List<Mistake> mistakes) {
        super(mistakes.toString());
        this.mistakes = List.copyOf(mistakes);
    }

    public Refused(Mistake mistake) {
        this(List.of(mistake));
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }

    @Override
    protected Object what() {
        return mistakes;
    }
}
