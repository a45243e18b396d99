package org.jointroadmap.intake.row;

import org.jointroadmap.intake.column.Columns;

/**
 * What stands over rows of a table.
 *
 * @param row from which on it does, as the document counts
 * @param name of the table's sheet, "" if it is none
 */
public record Headed(int table, int row, String name, Columns columns) {}
