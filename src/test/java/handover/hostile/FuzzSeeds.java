package handover.hostile;

import handover.io.DossierReader;
import handover.io.GoodDossier;
import handover.io.GoodStory;
import handover.io.KeptFrame;
import handover.io.MadePicture;
import handover.io.MadeZip;
import handover.io.Settings;
import handover.io.SettingsFile;
import handover.io.Sha256;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Inputs to begin with: real ones, and the hostile ones that are kept.
public final class FuzzSeeds {
    /// Inputs that once made a reader fail; the name of each begins with its target's.
    static final Path FOUND = Path.of("src/test/resources/hostile/found");

    private static final int LARGEST = 1 << 15;
    private static final List<String> DATES =
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
                    "2023?/2024%");

    private FuzzSeeds() {}

    /// The seeds of a target.
    public static List<byte[]> of(FuzzTarget target) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        switch (target) {
            case DOSSIER -> dossiers(seeds);
            case ZIP -> zips(seeds);
            case SCENES -> seeds.add(bytes(scenes()));
            case SETTINGS -> settings(seeds);
            case FRAME -> frame(seeds);
            case EDTF -> DATES.forEach(date -> seeds.add(bytes(date)));
            case PNG -> {
                seeds.add(Files.readAllBytes(Path.of("resources/icon/48.png")));
                seeds.add(MadePicture.saying(MadePicture.view(), MadePicture.against(), "Gao"));
            }
            case VIEW -> {
                seeds.add(bytes(MadePicture.view()));
                seeds.add(bytes(MadePicture.view() + '\0' + MadePicture.against() + "\0Gao"));
            }
            case WORKBOOK -> workbooks(seeds);
            default -> tables(target, seeds);
        }
        for (Path found : found(target)) {
            seeds.add(Files.readAllBytes(found));
        }
        return seeds;
    }

    /// What was found for a target.
    static List<Path> found(FuzzTarget target) throws IOException {
        try (var files = Files.list(FOUND)) {
            return files.filter(
                            file ->
                                    name(file)
                                            .startsWith(
                                                    target.name().toLowerCase(Locale.ROOT) + "-"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void dossiers(List<byte[]> seeds) throws IOException {
        for (String real : List.of("minusma", "french-bases")) {
            byte[] whole = Files.readAllBytes(Path.of("resources/dossier", real, "dossier.json"));
            if (whole.length < LARGEST) {
                seeds.add(whole);
            } else {
                seeds.add(java.util.Arrays.copyOf(whole, LARGEST));
            }
        }
        seeds.add(bytes(GoodDossier.JSON));
        seeds.add(bytes(GoodDossier.JSON.replace(", \"countries\": [\"ML\"]", "")));
        try (var files = Files.list(HostileTables.FOLDER.getParent())) {
            for (Path file : files.filter(one -> name(one).endsWith(".json")).sorted().toList()) {
                seeds.add(Files.readAllBytes(file));
            }
        }
    }

    private static void zips(List<byte[]> seeds) throws IOException {
        seeds.add(
                new MadeZip()
                        .with(DossierReader.FILE, GoodDossier.JSON)
                        .with("seeds/paper.txt", GoodDossier.ARTICLE)
                        .bytes());
        seeds.add(
                new MadeZip()
                        .method(0)
                        .with("mission/" + DossierReader.FILE, GoodDossier.JSON)
                        .with("mission/seeds/paper.txt", GoodDossier.ARTICLE)
                        .bytes());
        seeds.add(new MadeZip().with("../evil", "x").bytes());
    }

    /// A file of scenes for the good dossier.
    private static String scenes() {
        return GoodStory.json(Sha256.of(bytes(GoodDossier.JSON)));
    }

    private static void settings(List<byte[]> seeds) throws IOException {
        Path folder = Files.createTempDirectory("seed");
        new SettingsFile(folder)
                .write(
                        new Settings(
                                "fr",
                                "dark",
                                "days",
                                7,
                                false,
                                new Settings.Place(10, 20.5, 1200, 800, true),
                                new Settings.Picture("typed", 1920, 1080, 125, true, true, false),
                                List.of(Path.of("/home/a/dossier.json"), Path.of("b.zip"))));
        seeds.add(Files.readAllBytes(folder.resolve(SettingsFile.NAME)));
        seeds.add(bytes("{}"));
    }

    private static void frame(List<byte[]> seeds) throws IOException {
        Path file = Files.createTempDirectory("seed").resolve("frame");
        new KeptFrame("look", "title", 3, 2, 1.5, ByteBuffer.allocate(24)).write(file);
        seeds.add(Files.readAllBytes(file));
    }

    private static void workbooks(List<byte[]> seeds) throws IOException {
        var all = new StringBuilder();
        for (Map.Entry<String, String> part : HostileTables.goodParts().entrySet()) {
            all.append("=part ").append(part.getKey()).append('\n').append(part.getValue());
            all.append('\n');
        }
        seeds.add(bytes(all.toString()));
        try (var files = Files.list(HostileTables.FOLDER)) {
            for (Path file : files.filter(one -> name(one).endsWith(".xlsx.made")).toList()) {
                if (Files.size(file) < LARGEST) {
                    seeds.add(Files.readAllBytes(file));
                }
            }
        }
    }

    private static void tables(FuzzTarget target, List<byte[]> seeds) throws IOException {
        Path temporary = Files.createTempDirectory("seed");
        for (HostileTables.Case one : HostileTables.cases()) {
            if (one.file().endsWith("." + target.ending())) {
                Path ready = HostileTables.ready(one.file(), temporary);
                if (Files.size(ready) < LARGEST) {
                    seeds.add(Files.readAllBytes(ready));
                }
            }
        }
        if (target == FuzzTarget.CSV) {
            for (String part : List.of("sites", "claims", "sources")) {
                Path file = Path.of("src/examples/french-bases", part + ".csv");
                seeds.add(Files.readAllBytes(file));
            }
        }
    }
}
