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
/// often, any other line itself and a line end. In a recipe for a workbook, `=part name` begins a
/// part of its zip; parts that it does not name are those of a good workbook.
final class HostileTables {
    static final Path FOLDER = Path.of("src/test/resources/hostile/tables");

    private static final String MADE = ".made";
    private static final int LONGEST_NAME = 200;

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

    /// A workbook whose parts are given by what lines of a text say, those of a good one where they
    /// say nothing: any text makes one.
    static void workbook(String text, Path file) throws IOException {
        Map<String, String> parts = goodParts();
        for (String part : text.split("(^|\n)=part ")) {
            String[] said = part.split("\n", 2);
            if (said.length > 1 && !said[0].isBlank()) {
                parts.put(said[0].substring(0, Math.min(said[0].length(), LONGEST_NAME)), said[1]);
            }
        }
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    /// The parts of a good workbook, as a file in which `=part name` begins each.
    static Map<String, String> goodParts() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        String name = "";
        for (String line : Files.readAllLines(FOLDER.resolveSibling("workbook.parts"))) {
            if (line.startsWith("=part ")) {
                name = line.substring("=part ".length());
            } else {
                parts.merge(name, line, String::concat);
            }
        }
        return parts;
    }
}
