package handover.io;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.SourceText.Mark;
import handover.io.SourceText.Row;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class SourceTextTest {
    @TempDir Path folder;

    private static String marked(SourceText text, Mark mark) {
        return text.lines().get(mark.line() - 1).substring(mark.from(), mark.to());
    }

    @Test
    void aPlaceMarksTheValueThatBeginsThere() {
        SourceText text = SourceText.of("{\n\t\"lat\": -120.5,\r\n\"a\": \"x \\\" y\"}");
        assertThat(marked(text, text.mark(2, 9).orElseThrow())).isEqualTo("-120.5");
        assertThat(marked(text, text.mark(3, 6).orElseThrow())).isEqualTo("\"x \\\" y\"");
        assertThat(text.words(new Row(2, 0, 7))).as("a tab is one column").isEqualTo(" \"lat\":");
        assertThat(text.mark(4, 1)).isEmpty();
    }

    @Test
    void whatBreaksOffIsMarkedAtTheEnd() {
        SourceText text = SourceText.of("{\n  \"a\": [1,\n");
        Mark end = text.nearest(new Place("a.json", 3, 1, "/a")).orElseThrow();
        assertThat(end).isEqualTo(new Mark(2, 10, 10));
        assertThat(SourceText.of("").nearest(Place.whole("a.json"))).isEmpty();
    }

    @Test
    void aFileOnOneLineIsReadInRowsOfWhichOneHoldsThePlace() {
        String line = "[" + "0123456789,".repeat(1000) + "\"here\"," + "9,".repeat(1000) + "]";
        SourceText text = SourceText.of(line);
        List<Row> rows = text.rows();
        Mark mark = text.mark(1, line.indexOf("\"here\"") + 1).orElseThrow();
        Row row = rows.get(SourceText.rowOf(rows, mark));
        assertThat(row.from()).isLessThanOrEqualTo(mark.from());
        assertThat(row.to()).isGreaterThan(mark.from());
        assertThat(text.words(row)).hasSizeLessThanOrEqualTo(110).contains("\"here\"");
        assertThat(text.words(rows.getFirst())).endsWith(",");
    }

    @Property
    void theRowsTogetherAreTheTextAndCutNoCharacter(@ForAll String words) {
        SourceText text = SourceText.of(words.repeat(3));
        String together =
                text.rows().stream()
                        .map(row -> text.words(row) + (row.to() == length(text, row) ? "\n" : ""))
                        .collect(Collectors.joining());
        assertThat(together)
                .isEqualTo(
                        text.lines().stream()
                                .map(line -> line.replace('\t', ' ') + "\n")
                                .collect(Collectors.joining()));
        assertThat(text.rows())
                .noneMatch(
                        row -> {
                            String line = text.lines().get(row.line() - 1);
                            return row.from() > 0
                                    && Character.isLowSurrogate(line.charAt(row.from()))
                                    && Character.isHighSurrogate(line.charAt(row.from() - 1));
                        });
    }

    private static int length(SourceText text, Row row) {
        return text.lines().get(row.line() - 1).length();
    }

    @Test
    void theTextOfAFileInAZipIsReadWithoutUnpackingItToTheDisk() throws IOException {
        Path zip = folder.resolve("sent.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("in/dossier.json"));
            out.write("\uFEFF{\n\"id\": 1}".getBytes(StandardCharsets.UTF_8));
        }
        Place there = new Place(zip + "/in/dossier.json", 2, 7, "/id");
        SourceText text = SourceText.at(there).orElseThrow();
        assertThat(text.lines()).containsExactly("{", "\"id\": 1}");
        assertThat(Excerpt.of(there)).isPresent();
        assertThat(SourceText.at(new Place(zip + "/other.json", 1, 1, ""))).isEmpty();
        Files.write(zip, new byte[] {'P', 'K', 3, 4, 0});
        assertThat(SourceText.at(there)).isEmpty();
    }
}
