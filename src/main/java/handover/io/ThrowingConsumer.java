package handover.io;

import java.io.IOException;

/// Takes a value and may fail with the disk.
///
/// @param <T> what it takes
@FunctionalInterface
public interface ThrowingConsumer<T> {

    /// Takes the value.
    ///
    /// @throws IOException if reading or writing fails
    void accept(T value) throws IOException;
}
