package handover.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The figures that the program holds itself to, each held or missed by how much.
final class Figures {
    private final PrintStream out;
    private final List<String> rows = new ArrayList<>();

    Figures(PrintStream out) {
        this.out = out;
    }

    /// A figure that must not be more than another.
    void held(String what, String unit, double measured, double most) {
        String verdict =
                measured <= most
                        ? "held"
                        : Double.isNaN(measured)
                                ? "not measured"
                                : String.format(
                                        Locale.ROOT, "missed by %.2f %s", measured - most, unit);
        add(
                String.format(
                        Locale.ROOT,
                        "| %s | %.2f %s | %s %s | %s |",
                        what,
                        measured,
                        unit,
                        most == Math.rint(most) ? String.valueOf((long) most) : most,
                        unit,
                        verdict));
    }

    /// A figure that is to be held and could not be measured.
    void unmeasured(String what, String why) {
        add("| " + what + " | | | not measured: " + why + " |");
    }

    /// A figure that nothing is held to.
    void said(String what, String measured) {
        add("| " + what + " | " + measured + " | | |");
    }

    private void add(String row) {
        rows.add(row);
        out.println(row);
    }

    /// All of them as a table.
    String table() {
        return "| what | measured | at most | |\n|---|---:|---:|---|\n"
                + String.join("\n", rows)
                + "\n";
    }

    /// Writes the table, with the machine that it was measured on.
    void write(Path folder, String machine) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("figures.md"), machine + "\n\n" + table());
    }
}
