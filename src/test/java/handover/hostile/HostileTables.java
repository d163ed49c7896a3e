package handover.hostile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The hostile tables, made ready to be read. A text file is what it is. One that ends in `.made`
/// is a recipe, kept readable: `=bytes 0A FF` writes bytes, `=repeat 1000 text` writes a text
// often,
/// any other line itself and a line end. In a recipe for a workbook, `=part name` begins a part of
/// its zip; parts that it does not name are those of a good workbook.
final class HostileTables {
    static final Path FOLDER = Path.of("src/test/resources/hostile/tables");

    private static final String MADE = ".made";
    private static final String NS = "http://schemas.openxmlformats.org/";

    private HostileTables() {}

    /// A line of the manifest.
    ///
    /// @param file its name in the folder
    /// @param message what must be said of it: the beginning of one line
    record Case(String file, String message) {
        @Override
        public String toString() {
            return file;
        }
    }

    static List<Case> cases() throws IOException {
        return Files.readAllLines(FOLDER.resolve("manifest.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", 2))
                .map(cells -> new Case(cells[0], cells[1]))
                .toList();
    }

    /// The file to be read: the one of the manifest, or what its recipe makes, in `temporary`.
    static Path ready(String name, Path temporary) throws IOException {
        Path recipe = FOLDER.resolve(name + MADE);
        if (!Files.exists(recipe)) {
            return FOLDER.resolve(name);
        }
        Path file = temporary.resolve(name);
        List<String> lines = Files.readAllLines(recipe);
        if (name.endsWith(".xlsx") && lines.getFirst().startsWith("=part")) {
            workbook(lines, file);
        } else {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                for (String line : lines) {
                    write(line, out);
                }
            }
        }
        return file;
    }

    private static void write(String line, OutputStream out) throws IOException {
        if (line.startsWith("=bytes ")) {
            for (String hex : line.substring("=bytes ".length()).split(" ")) {
                out.write(Integer.parseInt(hex, 16));
            }
        } else if (line.startsWith("=repeat ")) {
            String[] parts = line.split(" ", 3);
            byte[] piece = parts[2].getBytes(StandardCharsets.UTF_8);
            for (int at = 0; at < Integer.parseInt(parts[1]); at++) {
                out.write(piece);
            }
        } else if (line.startsWith("=text ")) {
            out.write(line.substring("=text ".length()).getBytes(StandardCharsets.UTF_8));
        } else {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void workbook(List<String> lines, Path file) throws IOException {
        Map<String, String> good = goodParts();
        lines.stream()
                .filter(line -> line.startsWith("=part "))
                .forEach(line -> good.remove(line.substring("=part ".length())));
        lines.stream()
                .filter(line -> line.startsWith("=without "))
                .forEach(line -> good.remove(line.substring("=without ".length())));
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (Map.Entry<String, String> part : good.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            for (String line : lines) {
                if (line.startsWith("=part ")) {
                    zip.putNextEntry(new ZipEntry(line.substring("=part ".length())));
                } else if (!line.startsWith("=without ")) {
                    write(line, zip);
                }
            }
        }
    }

    private static Map<String, String> goodParts() {
        Map<String, String> parts = new LinkedHashMap<>();
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='"
                        + NS
                        + "package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType="
                        + "'application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='"
                        + type
                        + "sheet.main+xml'/><Override PartName='/xl/worksheets/sheet1.xml'"
                        + " ContentType='"
                        + type
                        + "worksheet+xml'/>"
                        + "<Override PartName='/xl/styles.xml' ContentType='"
                        + type
                        + "styles+xml'/><Override PartName='/xl/sharedStrings.xml' ContentType='"
                        + type
                        + "sharedStrings+xml'/></Types>");
        String relation =
                "<Relationship Id='%s' Type='"
                        + NS
                        + "officeDocument/2006/relationships/%s' Target='%s'/>";
        String relations =
                "<Relationships xmlns='"
                        + NS
                        + "package/2006/relationships'>%s"
                        + "</Relationships>";
        parts.put(
                "_rels/.rels",
                relations.formatted(relation.formatted("r1", "officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='"
                        + NS
                        + "spreadsheetml/2006/main' xmlns:r='"
                        + NS
                        + "officeDocument/2006/relationships'><sheets>"
                        + "<sheet name='Sheet1' sheetId='1' r:id='r1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations.formatted(
                        relation.formatted("r1", "worksheet", "worksheets/sheet1.xml")
                                + relation.formatted("r2", "styles", "styles.xml")
                                + relation.formatted("r3", "sharedStrings", "sharedStrings.xml")));
        String main = " xmlns='" + NS + "spreadsheetml/2006/main'";
        parts.put(
                "xl/styles.xml",
                "<styleSheet"
                        + main
                        + "><numFmts count='1'><numFmt numFmtId='170'"
                        + " formatCode='dd/mm/yyyy'/></numFmts><cellXfs count='3'>"
                        + "<xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='170'/></cellXfs>"
                        + "</styleSheet>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst"
                        + main
                        + " count='4' uniqueCount='4'><si><t>name</t></si>"
                        + "<si><t>lat</t></si><si><t>lon</t></si><si><t>date</t></si></sst>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet" + main + "><sheetData/></worksheet>");
        return parts;
    }
}
