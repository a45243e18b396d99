package org.jointroadmap.admission;

import java.util.List;
import org.jointroadmap.Refused.Problem;

/**
 * One row of a table as it was understood.
 *
 * @param row as the document counts, from 1
 * @param cells under the headings of its preview
 * @param entry what it adds
 */
public record TableRow<T>(int row, List<String> cells, T entry, List<Problem> problems) {
    public boolean isRight() {
        return problems.isEmpty();
    }
}
