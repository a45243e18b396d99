package org.jointroadmap.rules.table;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.Refused;

/** What is wrong with one table file, each with the cell where it is. */
final class TableMistakes {
    private static final int MOST = 50;

    private final String file;
    private final List<Mistake> found = new ArrayList<>();

    TableMistakes(String file) {
        this.file = file;
    }

    /** @param row and column from 0 */
    void add(Grid grid, int row, int column, String key, Object... values) {
        add(at(file, grid, row, column, Mistakes.at(file, row + 1, column + 1, key, values)));
    }

    /** One that the parser found in the text that was made of a cell. */
    void add(Grid grid, int row, int column, Mistake parsed) {
        add(at(file, grid, row, column, parsed));
    }

    private void add(Mistake mistake) {
        if (found.size() < MOST && !found.contains(mistake)) {
            found.add(mistake);
        }
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new Refused(found);
        }
    }

    List<Mistake> found() {
        return found;
    }

    static Mistake at(String file, Grid grid, int row, int column, Mistake mistake) {
        String place = grid.place(row, column) + ": ";
        return new Mistake(file, row + 1, column + 1, place + mistake.message(), place + mistake.messageRu());
    }
}
