package org.jointroadmap;

import java.io.IOException;

/** A body without files goes on beyond all reason. */
public class BodyTooLarge extends IOException {
    public BodyTooLarge() {
        super("The body is too large.");
    }
}
