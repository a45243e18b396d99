package org.jointroadmap;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Why a file that was sent did not arrive whole. */
public enum UploadFailure {
    TOO_LARGE(413),
    NO_ROOM(507),
    BROKEN_OFF(400);

    private final int status;

    UploadFailure(int status) {
        this.status = status;
    }

    /** @param failure of reading the request's parts */
    public static UploadFailure of(Throwable failure) {
        for (Throwable part = failure; part != null; part = part.getCause()) {
            if (part instanceof SizeException || part instanceof MaxUploadSizeExceededException) {
                return TOO_LARGE;
            }
        }
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        // What the sender did wrong has a class of its own; a disk that takes no more has none.
        boolean ours = cause.getClass() == IOException.class || cause instanceof FileSystemException;
        return ours ? NO_ROOM : BROKEN_OFF;
    }

    /** The answer of HTTP. */
    public int status() {
        return status;
    }
}
