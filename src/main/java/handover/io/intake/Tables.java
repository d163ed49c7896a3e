package handover.io.intake;

import handover.io.ArticleFile;
import handover.io.Echo;
import handover.io.Place;
import handover.io.Problem;
import handover.io.Problem.Unreadable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What came of reading tables.
///
/// @param tables those that could be read, in the order of the files and sheets
/// @param problems what could not, and what is doubtful
public record Tables(List<Table> tables, List<Problem> problems) {
    /// Bytes of one file.
    static final long LARGEST = 512L << 20;

    private static final Set<String> TEXT = Set.of("csv", "tsv", "txt", "tab");
    private static final Set<String> KNOWN =
            Set.of("csv", "tsv", "txt", "tab", "xlsx", "xlsm", "geojson", "kml");

    /// Copies the lists.
    public Tables {
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
    }

    /// Whether a file is a table by its ending, so that it is worth asking what to do with it.
    public static boolean isNamed(Path file) {
        return KNOWN.contains(FileNames.ending(file));
    }

    /// Reads all tables of some files. Never throws for what a file holds.
    ///
    /// @throws Watch.StoppedException if the watch ends it
    public static Tables read(List<Path> files, Watch watch) {
        List<Table> tables = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                Path folder = file.toAbsolutePath().getParent();
                for (Table table : read(file, watch, problems)) {
                    tables.add(
                            folder == null
                                    ? table
                                    : table.beside(name -> ArticleFile.read(folder, name)));
                }
            } catch (Untidy e) {
                problems.add(e.problem());
            } catch (NoSuchFileException e) {
                problems.add(unreadable(file, "problem.file.missing"));
            } catch (AccessDeniedException e) {
                problems.add(unreadable(file, "problem.file.denied"));
            } catch (IOException e) {
                String reason = e.getMessage() == null ? "" : e.getMessage();
                problems.add(unreadable(file, "problem.file.failed", Echo.of(reason)));
            } catch (OutOfMemoryError e) {
                problems.add(unreadable(file, "problem.table.memory"));
            }
        }
        return new Tables(tables, problems);
    }

    private static List<Table> read(Path file, Watch watch, List<Problem> problems)
            throws IOException {
        if (Files.isDirectory(file)) {
            throw new Untidy(row(file), "problem.table.folder");
        }
        if (Files.size(file) > LARGEST) {
            throw new Untidy(row(file), "problem.file.large", LARGEST >> 20);
        }
        if (Files.size(file) == 0) {
            throw new Untidy(row(file), "problem.table.empty");
        }
        String ending = FileNames.ending(file);
        if (TEXT.contains(ending)) {
            return List.of(new CsvReader(file, watch, problems).read());
        }
        return switch (ending) {
            case "xlsx", "xlsm" -> new XlsxReader(file, watch, problems).read();
            case "geojson", "json" -> List.of(new GeoJsonReader(file, watch, problems).read());
            case "kml" -> List.of(new KmlReader(file, watch, problems).read());
            case "xls", "ods", "kmz", "zip" -> throw new Untidy(row(file), "problem.table.other");
            default -> throw new Untidy(row(file), "problem.table.kind");
        };
    }

    private static Place row(Path file) {
        return new Place(FileNames.file(file), 1, Place.ROW, "");
    }

    private static Problem unreadable(Path file, String key, Object... args) {
        return new Unreadable(row(file), key, List.of(args));
    }
}
