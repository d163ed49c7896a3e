package handover.io.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handover.io.intake.WorkbookWriter.Sheet;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Tables are read while somebody watches, who can end it also where megabytes bring no row.
class WatchedReadingTest {
    private static final int MEGABYTES = 3;
    private static final String PADDING = padding();
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument";

    @TempDir Path folder;

    /// Letters that no packing makes much smaller, so that they are not taken for a trap.
    private static String padding() {
        var random = new Random(7);
        var text = new StringBuilder();
        while (text.length() < MEGABYTES * WatchedBytes.STEP + 1_000) {
            text.append("# ").append(Long.toString(random.nextLong(), 36).replace('-', 'x'));
            text.append('\n');
        }
        return text.toString();
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        return switch (name) {
            case "remarks.csv" -> Files.writeString(file, "name,lat,lon\n" + PADDING + "A,1,2\n");
            case "points.geojson" ->
                    Files.writeString(
                            file,
                            "{\"remark\": [\""
                                    + PADDING.replace("\n", "\",\n\"")
                                    + "\"], \"features\": [{\"type\": \"Feature\", \"geometry\":"
                                    + " {\"type\": \"Point\", \"coordinates\": [2, 1]}}]}");
            case "marks.kml" ->
                    Files.writeString(
                            file,
                            "<kml><Document><!--"
                                    + PADDING
                                    + "--><Placemark><name>A</name><Point><coordinates>2,1"
                                    + "</coordinates></Point></Placemark></Document></kml>");
            default -> Files.write(file, workbook(name));
        };
    }

    /// A workbook with many strings that no cell uses, or a long remark in its sheet.
    private static byte[] workbook(String name) throws IOException {
        var plain = new ByteArrayOutputStream();
        var rows = List.of(List.of("name", "lat", "lon"), List.of("A", "1", "2"));
        WorkbookWriter.write(List.of(new Sheet("sites", rows)), plain);
        boolean strings = name.equals("strings.xlsx");
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(plain.toByteArray()));
                var zip = new ZipOutputStream(out)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                put(zip, part.getName(), strings ? named(text) : remarked(text));
            }
            if (strings) {
                String all = PADDING.replace("\n", "</t></si>\n<si><t>");
                put(zip, STRINGS, "<sst><si><t>" + all + "</t></si></sst>");
            }
        }
        return out.toByteArray();
    }

    private static String named(String text) {
        String type = MAIN + ".spreadsheetml.sharedStrings+xml";
        String part = "<Override PartName=\"/" + STRINGS + "\" ContentType=\"" + type + "\"/>";
        return text.replace("</Types>", part + "</Types>");
    }

    private static String remarked(String text) {
        return text.replace("</worksheet>", "<!--" + PADDING + "--></worksheet>");
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"remarks.csv", "points.geojson", "marks.kml", "strings.xlsx", "sheet.xlsx"})
    void itEndsAtAnyReport(String name) throws IOException {
        List<Path> files = List.of(write(name));
        List<Long> told = new ArrayList<>();
        Tables all = Tables.read(files, told::add);
        assertThat(all.problems()).isEmpty();
        assertThat(all.tables().getFirst().rows()).hasSize(1);
        // The letters of a text file are looked through before its rows.
        int times = name.endsWith("csv") ? 2 : 1;
        assertThat(told).hasSizeGreaterThanOrEqualTo(times * MEGABYTES);
        for (int last = 1; last <= times * MEGABYTES; last++) {
            int end = last;
            List<Long> heard = new ArrayList<>();
            assertThatThrownBy(
                            () ->
                                    Tables.read(
                                            files,
                                            rows -> {
                                                heard.add(rows);
                                                return heard.size() < end;
                                            }))
                    .isInstanceOf(Watch.StoppedException.class);
            assertThat(heard).as("nothing is read after it").hasSize(end);
        }
    }
}
