package handover.io;

import java.io.Serial;
import java.nio.file.FileSystemException;

/// Something that is there, but is no file: a folder, a device, a pipe.
final class NotAFileException extends FileSystemException {
    @Serial private static final long serialVersionUID = 1L;

    NotAFileException(String file) {
        super(file);
    }
}
