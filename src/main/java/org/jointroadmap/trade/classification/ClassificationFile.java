package org.jointroadmap.trade.classification;

import java.util.List;

/** What a file says: names of products, or pairs of codes. */
public sealed interface ClassificationFile {
    int rows();

    /**
     * Names of one edition in one language.
     *
     * @param edition such as H5
     * @param language en or ru
     */
    record Names(String edition, String language, List<Name> names) implements ClassificationFile {
        public Names {
            names = List.copyOf(names);
        }

        @Override
        public int rows() {
            return names.size();
        }
    }

    /** Every code of one edition with each code of another that it corresponds to, wholly or in part. */
    record Pairs(String from, String to, List<Pair> pairs) implements ClassificationFile {
        public Pairs {
            pairs = List.copyOf(pairs);
        }

        @Override
        public int rows() {
            return pairs.size();
        }
    }

    /** @param code of two, four or six digits */
    record Name(String code, String text) {}

    record Pair(String from, String to) {}
}
