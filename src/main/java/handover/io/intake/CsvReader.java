package handover.io.intake;

import handover.io.Place;
import handover.io.Problem;
import handover.io.Problem.Doubtful;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/// Reads a table of text: commas, semicolons or tabs between the cells, quoted where need be.
final class CsvReader {
    private static final int SNIFFED = 1 << 16;

    private final Path path;
    private final String label;
    private final Watch watch;
    private final List<Problem> problems;
    private final TableBuilder builder;

    CsvReader(Path path, Watch watch, List<Problem> problems) {
        this.path = path;
        this.label = FileNames.file(path);
        this.watch = watch;
        this.problems = problems;
        this.builder = new TableBuilder(FileNames.stem(path), label, label, watch, problems);
    }

    /// The table in the file.
    ///
    /// @throws Untidy if it cannot be read to its end
    Table read() throws IOException {
        TextBytes bytes = TextBytes.of(path, label, watch);
        if (bytes.doubtful()) {
            problems.add(new Doubtful(row(1), "problem.table.windows", List.of()));
        }
        try (var text = new BufferedReader(open(bytes), SNIFFED)) {
            text.mark(SNIFFED);
            char[] start = new char[SNIFFED - 1];
            int length = Math.max(0, text.read(start));
            text.reset();
            String opening = new String(start, 0, length);
            boolean said = opening.matches("(?s)sep=[,;\\t]\\r?\\n.*");
            if (said) {
                text.readLine();
            }
            char between = said ? opening.charAt(4) : Separator.of(opening);
            rows(text, between, said ? 1 : 0);
        }
        return builder.done();
    }

    private Reader open(TextBytes bytes) throws IOException {
        InputStream in = new WatchedBytes(Files.newInputStream(path), watch, builder::size);
        in.skipNBytes(bytes.bom());
        return new InputStreamReader(in, bytes.charset());
    }

    private void rows(Reader text, char between, int skipped) throws IOException {
        var format =
                CSVFormat.Builder.create()
                        .setDelimiter(between)
                        .setQuote('"')
                        .setIgnoreEmptyLines(false)
                        .get();
        var meter = new Meter(text);
        long line = skipped + 1L;
        try (CSVParser parser = CSVParser.builder().setReader(meter).setFormat(format).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                builder.add((int) line, records.next().toList());
                meter.begin();
                line = skipped + parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw broken(e, (int) line);
        }
    }

    /// The library tells in a sentence of its own what is wrong with the quotation marks.
    private Untidy broken(RuntimeException e, int line) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (cause instanceof Meter.TooLongException) {
            return new Untidy(row(line), "problem.table.endless", Meter.LONGEST >> 20);
        }
        boolean open = String.valueOf(cause.getMessage()).contains("EOF");
        return new Untidy(row(line), open ? "problem.table.quoteOpen" : "problem.table.quoteAfter");
    }

    private Place row(int line) {
        return new Place(label, line, Place.ROW, "");
    }
}
