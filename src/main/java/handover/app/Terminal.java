package handover.app;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;

/// Whether somebody watches standard error. Java cannot say: its console is there only if input and
/// output both are, so the system is asked.
final class Terminal {
    private static final int STANDARD_ERROR = 2;

    private Terminal() {}

    /// Whether standard error is a terminal, and not a file or another program.
    static boolean watchesErrors() {
        Linker linker = Linker.nativeLinker();
        SymbolLookup system = linker.defaultLookup();
        return system.find("isatty")
                .or(() -> system.find("_isatty"))
                .map(
                        address ->
                                linker.downcallHandle(
                                        address,
                                        FunctionDescriptor.of(
                                                ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)))
                .map(
                        isatty -> {
                            try {
                                return (int) isatty.invokeExact(STANDARD_ERROR) != 0;
                            } catch (Throwable unknown) {
                                return false;
                            }
                        })
                .orElse(false);
    }
}
