package handover.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a run writes is gone after it, and nothing else is.
class PassingFolderTest {
    @TempDir Path elsewhere;

    @Test
    void nothingOfItStays() throws IOException {
        Path other = Files.writeString(elsewhere.resolve("kept"), "kept");
        Path folder;
        try (var passing = PassingFolder.fresh()) {
            folder = passing.path();
            Path deep = Files.createDirectories(folder.resolve("one/two/three"));
            Files.writeString(deep.resolve("input.csv"), "name");
            Files.writeString(folder.resolve("input.kml"), "<kml/>");
            Files.createSymbolicLink(folder.resolve("link"), elsewhere);
        }
        assertThat(folder).doesNotExist();
        assertThat(other).as("behind a link").hasContent("kept");
    }

    @Test
    void whatIsGoneAlreadyIsNoMatter() throws IOException {
        var passing = PassingFolder.fresh();
        Files.delete(passing.path());
        Files.createFile(passing.path());
        passing.close();
        assertThat(passing.path()).doesNotExist();
    }
}
