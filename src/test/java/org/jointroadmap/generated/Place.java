package org.jointroadmap.generated;

/**
 * Where in a lifecycle something is drawn.
 *
 * @param block id of the outermost fork or shared task around it, "" if it is done alone
 * @param draft whether it stands before the handover
 * @param cuttable whether a timer may end it before its time
 * @param depth how many figures lie around it
 */
record Place(String block, boolean draft, boolean cuttable, int depth) {
    Place inside(String fork) {
        return new Place(block.isEmpty() ? fork : block, draft, cuttable, depth + 1);
    }

    Place deeper() {
        return new Place(block, draft, cuttable, depth + 1);
    }

    Place untilATimer() {
        return new Place(block, draft, true, depth + 1);
    }
}
