package org.jointroadmap.workflow.model;

import org.jointroadmap.folder.Unread;
import org.jointroadmap.workflow.check.Fault;

/** Something in the folder of models is no plain small file. */
final class FolderUnread extends Unread {
    private final transient Fault fault;

    FolderUnread(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }

    @Override
    protected Object what() {
        return fault;
    }
}
