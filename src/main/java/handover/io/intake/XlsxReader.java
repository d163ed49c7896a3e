package handover.io.intake;

import handover.io.Echo;
import handover.io.Place;
import handover.io.Problem;
import handover.io.Problem.Doubtful;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/// Reads the sheets of a workbook, row by row: values only. Formulas are not calculated, links to
/// other files are not followed, macros are not looked at.
final class XlsxReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] SEALED = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /// Bytes of one part of a workbook when it is unpacked.
    private static final long LARGEST_PART = 1L << 30;

    /// A part that swells more than this was made to do harm; real sheets stay below 60.
    private static final double LEAST_RATIO = 1 / 200.0;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
    }

    private final Path path;
    private final String label;
    private final Watch watch;
    private final List<Problem> problems;

    XlsxReader(Path path, Watch watch, List<Problem> problems) {
        this.path = path;
        this.label = FileNames.file(path);
        this.watch = watch;
        this.problems = problems;
    }

    /// The tables in the workbook: its sheets named like the parts of a dossier if there are any,
    /// else its first one that holds something.
    ///
    /// @throws Untidy if it cannot be read to its end
    List<Table> read() throws IOException {
        checkKind();
        try (var opened = new Opened(OPCPackage.open(path.toFile(), PackageAccess.READ))) {
            return sheets(opened);
        } catch (Untidy | Watch.StoppedException e) {
            throw e;
        } catch (OpenXML4JException
                | SAXException
                | XMLStreamException
                | IOException
                | RuntimeException e) {
            throw broken(e);
        } catch (LinkageError e) {
            // A part is packed in a way for which the library of archives wants one that is not
            // here.
            throw new Untidy(whole(), "problem.table.workbook");
        }
    }

    /// A package that is closed without being written.
    private record Opened(OPCPackage parts) implements AutoCloseable {
        @Override
        public void close() {
            parts.revert();
        }
    }

    private void checkKind() throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(path)) {
            start = in.readNBytes(ZIP.length);
        }
        if (Arrays.equals(start, SEALED)) {
            throw new Untidy(whole(), "problem.table.sealed");
        }
        if (!Arrays.equals(start, ZIP)) {
            throw new Untidy(whole(), "problem.table.noXlsx");
        }
    }

    private List<Table> sheets(Opened opened)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        var reader = new XSSFReader(opened.parts());
        @Nullable SharedStrings strings = strings(opened.parts());
        CellStyles styles;
        try (InputStream book = reader.getWorkbookData();
                InputStream sheet = reader.getStylesData()) {
            styles = CellStyles.read(book, sheet);
        }
        List<Table> all = new ArrayList<>();
        var sheets = (SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream in = sheets.next()) {
                Table table = sheet(in, sheets.getSheetName(), strings, styles);
                if (!table.columns().isEmpty()) {
                    all.add(table);
                }
            }
        }
        if (all.isEmpty()) {
            throw new Untidy(whole(), "problem.table.empty");
        }
        return chosen(all);
    }

    /// The texts of the cells, of which a large workbook has many; null if it has none.
    private @Nullable SharedStrings strings(OPCPackage parts) throws IOException, SAXException {
        List<PackagePart> found =
                parts.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType());
        if (found.isEmpty()) {
            return null;
        }
        try (InputStream in = found.getFirst().getInputStream()) {
            return new ReadOnlySharedStringsTable(new WatchedBytes(in, watch, () -> 0), true);
        }
    }

    private Table sheet(
            InputStream in, String name, @Nullable SharedStrings strings, CellStyles styles)
            throws IOException, XMLStreamException {
        String sheetLabel = label + "!" + Echo.of(name);
        var builder = new TableBuilder(name, sheetLabel, label, watch, problems);
        int before = problems.size();
        new SheetReader(sheetLabel, strings, styles, builder, problems)
                .read(new WatchedBytes(in, watch, builder::size));
        if (builder.isEmpty()) {
            problems.subList(before, problems.size()).clear();
            return new Table(name, sheetLabel, label, List.of(), List.of(), 0);
        }
        return builder.done();
    }

    private List<Table> chosen(List<Table> all) {
        List<Table> named = all.stream().filter(one -> Role.named(one.name()) != null).toList();
        List<Table> taken = named.isEmpty() ? List.of(all.getFirst()) : named;
        for (Table table : all) {
            if (!taken.contains(table)) {
                problems.removeIf(problem -> problem.place().file().equals(table.label()));
                Place place = table.place(1, "");
                problems.add(new Doubtful(place, "problem.table.sheet", List.of()));
            }
        }
        return taken;
    }

    private Untidy broken(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(cause.getMessage());
            if (said.contains("Zip bomb")
                    || said.contains("MIN_INFLATE")
                    || said.contains("MAX_ENTRY")) {
                return new Untidy(whole(), "problem.table.bomb");
            }
            if (said.contains("DOCTYPE")) {
                return SafeXml.dtd(label);
            }
        }
        return e instanceof XMLStreamException xml
                ? SafeXml.broken(xml, label)
                : new Untidy(whole(), "problem.table.workbook");
    }

    private Place whole() {
        return new Place(label, 1, Place.ROW, "");
    }
}
