package handover.hostile;

import handover.io.DossierReader;
import handover.io.PictureReader;
import handover.io.Problem;
import handover.io.Problems;
import handover.io.intake.DossierWriter;
import handover.io.intake.Intake;
import handover.io.intake.Intaken;
import handover.io.intake.Mapping;
import handover.io.intake.Tables;
import handover.io.intake.Watch;
import handover.time.EdtfDate;
import handover.time.EdtfSyntaxException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is fed with changed bytes, and what must hold whatever they are: a problem in words or a
/// value, never an exception; and what is made of a table opens as a dossier.
///
/// By hand for longer: `mvn -q test-compile exec:exec@fuzz -Dseconds=600`.
public final class Fuzz {
    /// The readers that take what others wrote.
    enum Target {
        DOSSIER("json"),
        EDTF("txt"),
        CSV("csv"),
        KML("kml"),
        GEOJSON("geojson"),
        XLSX("xlsx"),
        PNG("png");

        private final String ending;

        Target(String ending) {
            this.ending = ending;
        }
    }

    private final Target target;
    private final List<byte[]> seeds;
    private final Path file;

    Fuzz(Target target, Path temporary) throws IOException {
        this.target = target;
        this.seeds = seeds(target);
        this.file = temporary.resolve("fuzz." + target.ending);
    }

    /// Feeds one changed input.
    ///
    /// @return it
    byte[] once(long seed) {
        byte[] bytes = new Mutations(seed).of(seeds);
        feed(bytes);
        return bytes;
    }

    /// Feeds some bytes.
    void feed(byte[] bytes) {
        try {
            switch (target) {
                case EDTF -> edtf(new String(bytes, StandardCharsets.UTF_8));
                case DOSSIER -> {
                    Files.write(file, bytes);
                    said(DossierReader.read(file).problems());
                }
                case PNG -> {
                    Files.write(file, bytes);
                    said(PictureReader.read(file).problems());
                }
                default -> {
                    Files.write(file, bytes);
                    table();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void edtf(String text) {
        try {
            EdtfDate date = EdtfDate.parse(text);
            if (!EdtfDate.parse(date.text()).equals(date)) {
                throw new IllegalStateException("not the same when read again: " + text);
            }
        } catch (EdtfSyntaxException e) {
            e.message(Locale.FRENCH);
        }
    }

    private void table() throws IOException {
        Tables read = Tables.read(List.of(file), Watch.NOBODY);
        said(read.problems());
        if (read.tables().isEmpty()) {
            return;
        }
        Intaken made = Intake.make(Mapping.guess(read.tables()), null, "fuzz", Watch.NOBODY);
        said(made.problems());
        if (made.dossier() == null && made.problems().isEmpty()) {
            throw new IllegalStateException("neither a dossier nor a reason");
        }
        if (made.dossier() != null) {
            Path folder = file.resolveSibling("made");
            DossierWriter.write(made.dossier(), folder);
            var reading = DossierReader.read(folder);
            if (reading.dossier() == null) {
                throw new IllegalStateException(
                        "does not open: "
                                + Problems.line(reading.problems().getFirst(), Locale.ENGLISH));
            }
        }
    }

    private static void said(List<Problem> problems) {
        for (Problem problem : problems) {
            Problems.line(problem, Locale.ENGLISH);
            Problems.line(problem, Locale.FRENCH);
        }
    }

    private static List<byte[]> seeds(Target target) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        switch (target) {
            case DOSSIER -> {
                byte[] whole =
                        Files.readAllBytes(Path.of("resources/dossier/minusma/dossier.json"));
                seeds.add(java.util.Arrays.copyOf(whole, 1 << 15));
                seeds.add(template());
            }
            case EDTF -> {
                for (String date :
                        List.of(
                                "2023-10-31",
                                "2023-10-21~",
                                "2023-11-18/2023-11-19",
                                "[..2023-12-28]",
                                "{2023-08-13,2023-08-17}",
                                "202X",
                                "2023-21",
                                "Y17E7",
                                "2023-10-XX",
                                "/2023",
                                "2023?/2024%")) {
                    seeds.add(date.getBytes(StandardCharsets.UTF_8));
                }
            }
            case PNG -> seeds.add(Files.readAllBytes(Path.of("resources/icon/48.png")));
            default -> seeds.addAll(tables(target));
        }
        return seeds;
    }

    private static List<byte[]> tables(Target target) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        Path temporary = Files.createTempDirectory("seed");
        for (HostileTables.Case one : HostileTables.cases()) {
            if (one.file().endsWith("." + target.ending)) {
                Path ready = HostileTables.ready(one.file(), temporary);
                if (Files.size(ready) < 1 << 14) {
                    seeds.add(Files.readAllBytes(ready));
                }
            }
        }
        return seeds;
    }

    private static byte[] template() throws IOException {
        Path csv = Files.createTempDirectory("seed").resolve("x.csv");
        Files.writeString(csv, "name,lat,lon,date\nGao,16.25,-0.01,2023-12-20\n");
        Tables read = Tables.read(List.of(csv), Watch.NOBODY);
        var made = Intake.make(Mapping.guess(read.tables()), null, "x", Watch.NOBODY);
        Path folder = csv.resolveSibling("made");
        DossierWriter.write(java.util.Objects.requireNonNull(made.dossier()), folder);
        return Files.readAllBytes(folder.resolve(DossierReader.FILE));
    }

    /// Feeds every reader for some seconds and says how often, and what was found.
    ///
    /// @param args how many seconds for each reader; where finds are kept
    public static void main(String[] args) throws IOException {
        long seconds = Long.parseLong(args[0]);
        Path temporary = Files.createTempDirectory("fuzz");
        for (Target target : Target.values()) {
            var fuzz = new Fuzz(target, temporary);
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            long seed = System.nanoTime();
            long fed = 0;
            long finds = 0;
            long slowest = 0;
            while (System.nanoTime() < end) {
                long begun = System.nanoTime();
                try {
                    fuzz.once(seed);
                } catch (RuntimeException | StackOverflowError e) {
                    finds++;
                    System.out.println(target + " seed " + seed + ": " + e);
                }
                slowest = Math.max(slowest, System.nanoTime() - begun);
                fed++;
                seed++;
            }
            System.out.printf(
                    "%s: %d inputs, %d finds, slowest %d ms%n",
                    target, fed, finds, slowest / 1_000_000);
        }
    }
}
