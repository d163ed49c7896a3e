package handover.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class SourceFormatTest {

    @Test
    void everySourceIsInTheProjectsFormat() throws IOException {
        List<Path> unformatted = new ArrayList<>();
        for (Path file : Sources.java()) {
            String text = Files.readString(file);
            if (!SourceFormat.formatted(file, text).equals(text)) {
                unformatted.add(file);
            }
        }
        assertThat(unformatted).as("mend with: mvn test-compile exec:exec@format").isEmpty();
    }

    @Test
    void aSourceOutOfFormatIsNoticed() {
        String crooked = "class A {int x ;}\n";
        assertThat(SourceFormat.formatted(Path.of("A.java"), crooked)).isNotEqualTo(crooked);
    }
}
