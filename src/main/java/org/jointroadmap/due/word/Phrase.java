package org.jointroadmap.due.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One or more words with one sense. */
record Phrase(Sense sense, String value, List<Form> forms, boolean azerbaijani) {
    private static final String ONLY_AZERBAIJANI = "az:";

    static Phrase of(Sense sense, String value, String written) {
        boolean azerbaijani = written.startsWith(ONLY_AZERBAIJANI);
        String words = azerbaijani ? written.substring(ONLY_AZERBAIJANI.length()) : written;
        List<Form> forms = new ArrayList<>();
        for (String word : words.strip().replace("-", " - ").split("\\s+")) {
            forms.add(Form.of(fold(word)));
        }
        return new Phrase(sense, value, List.copyOf(forms), azerbaijani);
    }

    /** Whether the runs from a place on are its words. */
    boolean isAt(List<Raw> runs, int at, boolean inAzerbaijani) {
        if (azerbaijani && !inAzerbaijani || at + forms.size() > runs.size()) {
            return false;
        }
        for (int i = 0; i < forms.size(); i++) {
            if (!forms.get(i).is(runs.get(at + i).folded())) {
                return false;
            }
        }
        return true;
    }

    boolean isOpen() {
        return forms.stream().anyMatch(Form::isOpen);
    }

    /** Endings and marks of the list stay as they are. */
    private static String fold(String word) {
        return String.join(
                "/",
                Arrays.stream(word.split("/", -1))
                        .map(part -> Raw.oneScript(org.jointroadmap.Folding.fold(part)))
                        .toList());
    }
}
