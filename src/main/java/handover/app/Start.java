package handover.app;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;

record Start(@Nullable Path file, @Nullable Path withoutDisplay, Locale locale) {
    int run() {
        return 0;
    }
}
