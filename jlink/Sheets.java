import javafx.css.Stylesheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes the style sheets of a folder into another one in JavaFX's binary form, which a start of
/// the program reads much faster. Run by the build: `java jlink/Sheets.java FROM TO`
final class Sheets {
    private Sheets() {}

    public static void main(String[] args) throws IOException {
        Path to = Files.createDirectories(Path.of(args[1]));
        List<Path> sheets;
        try (var files = Files.list(Path.of(args[0]))) {
            sheets = files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        }
        for (Path sheet : sheets) {
            String name = sheet.getFileName().toString().replace(".css", ".bss");
            Stylesheet.convertToBinary(sheet.toFile(), to.resolve(name).toFile());
        }
    }
}
