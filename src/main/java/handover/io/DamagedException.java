package handover.io;

import java.io.IOException;
import java.io.Serial;

/// A file in a ZIP is not what the ZIP says of it.
final class DamagedException extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    DamagedException() {
        super("damaged");
    }
}
