package org.jointroadmap.workflow.model;

import org.jointroadmap.workflow.check.House;

/** What models may name just now. */
interface ModelHouse {
    House now();
}
