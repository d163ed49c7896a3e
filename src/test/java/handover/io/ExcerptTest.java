package handover.io;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ExcerptTest {
    private static final String TEXT = "a\nb\nc\nd\n  \"date\": \"2023-02-31\",\nf\ng\nh\ni\n";

    @TempDir Path folder;

    private static String marked(Excerpt excerpt) {
        return excerpt.lines().get(excerpt.marked()).substring(excerpt.from(), excerpt.to());
    }

    @Test
    void threeLinesOnEachSideAndTheValueThatBeginsThere() {
        Excerpt excerpt = Excerpt.of(SourceText.of(TEXT), 5, 11).orElseThrow();
        assertThat(excerpt.first()).isEqualTo(2);
        assertThat(excerpt.lines()).hasSize(7).startsWith("b").endsWith("h");
        assertThat(marked(excerpt)).isEqualTo("\"2023-02-31\"");
    }

    @Test
    void atTheEdgesThereIsLess() {
        Excerpt top = Excerpt.of(SourceText.of("\uFEFF{\"a\": -12.5}"), 1, 7).orElseThrow();
        assertThat(top.first()).isEqualTo(1);
        assertThat(top.lines()).containsExactly("{\"a\": -12.5}");
        assertThat(marked(top)).isEqualTo("-12.5");
        assertThat(marked(Excerpt.of(SourceText.of(TEXT), 9, 2).orElseThrow())).isEmpty();
        assertThat(Excerpt.of(SourceText.of(""), 1, 1)).isEmpty();
        assertThat(Excerpt.of(SourceText.of(TEXT), 10, 1)).isEmpty();
    }

    @Test
    void aFileOnOneLineIsCutAroundThePlace() {
        String line = "[" + "0123456789,".repeat(1000) + "\"here\"," + "9,".repeat(1000) + "]";
        Excerpt excerpt =
                Excerpt.of(SourceText.of(line), 1, line.indexOf("\"here\"") + 1).orElseThrow();
        assertThat(excerpt.lines().getFirst()).startsWith("…").endsWith("…").hasSize(142);
        assertThat(marked(excerpt)).isEqualTo("\"here\"");
    }

    @Property
    void noPlaceIsTooFarAndTheMarkLiesInItsLine(
            @ForAll String text,
            @ForAll @IntRange(max = 20) int line,
            @ForAll @IntRange(max = 300) int column) {
        Excerpt.of(SourceText.of(text), line + 1, column)
                .ifPresent(
                        excerpt ->
                                assertThat(excerpt.lines().get(excerpt.marked()).length())
                                        .isGreaterThanOrEqualTo(excerpt.to())
                                        .isLessThanOrEqualTo(142));
    }

    @Test
    void onlyAFileOfTextOnTheDiskHasLines() throws IOException {
        Path file = Files.writeString(folder.resolve("dossier.json"), TEXT);
        assertThat(Excerpt.of(new Place(file.toString(), 5, 11, "/a"))).isPresent();
        assertThat(Excerpt.of(new Place(file.toString(), 5, Place.ROW, "a"))).isEmpty();
        assertThat(Excerpt.of(Place.whole(folder.toString()))).isEmpty();
        assertThat(Excerpt.of(Place.whole(folder + "/a.zip/dossier.json"))).isEmpty();
        assertThat(Excerpt.of(Place.whole("\0"))).isEmpty();
    }
}
