package handover.hostile;

import handover.dossier.Dossier;
import handover.io.DossierReader;
import handover.io.GoodDossier;
import handover.io.KeptFrame;
import handover.io.MadePicture;
import handover.io.PictureReader;
import handover.io.Problem;
import handover.io.Problems;
import handover.io.SettingsFile;
import handover.io.StoryFile;
import handover.io.intake.DayOrder;
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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Feeds a reader, and says what must hold whatever it is fed: a problem in words or a value, never
/// an exception; what is made of a table opens as a dossier, what is read is read again alike when
/// it is written, and nothing else is written.
public final class Feeder {
    private static final Set<String> EXHAUSTED = Set.of("problem.table.memory");

    private final FuzzTarget target;
    private final Path folder;
    private final Path file;
    private final Dossier good;
    private final Set<Path> there;

    /// Feeds a target by way of files in a folder of its own.
    ///
    /// @param temporary an empty folder
    public Feeder(FuzzTarget target, Path temporary) throws IOException {
        this.target = target;
        this.folder = Files.createDirectory(temporary.resolve(target.name()));
        Path dossier = GoodDossier.write(folder, GoodDossier.JSON);
        this.good = Objects.requireNonNull(DossierReader.read(dossier).dossier());
        String name = target == FuzzTarget.SETTINGS ? "settings" : "fuzz";
        this.file = Files.createFile(folder.resolve(name + "." + target.ending()));
        this.there = all();
    }

    /// Feeds some bytes.
    ///
    /// @throws IllegalStateException if something does not hold
    public void feed(byte[] bytes) {
        try {
            switch (target) {
                case EDTF -> edtf(new String(bytes, StandardCharsets.UTF_8));
                case WORKBOOK ->
                        HostileTables.workbook(new String(bytes, StandardCharsets.UTF_8), file);
                case VIEW -> view(new String(bytes, StandardCharsets.UTF_8).split("\0", 3));
                default -> Files.write(file, bytes);
            }
            String printed = Printed.by(this::read);
            if (!printed.isEmpty()) {
                throw new IllegalStateException("printed: " + printed);
            }
            if (!all().equals(there)) {
                throw new IllegalStateException("something was written: " + all());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() throws IOException {
        switch (target) {
            case EDTF -> {}
            case DOSSIER, ZIP -> said(DossierReader.read(file).problems());
            case SCENES -> scenes();
            case SETTINGS -> settings();
            case FRAME -> KeptFrame.read(file);
            case PNG, VIEW -> said(PictureReader.read(file).problems());
            default -> table();
        }
    }

    private Set<Path> all() throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static void edtf(String text) {
        try {
            EdtfDate date = EdtfDate.parse(text);
            same(EdtfDate.parse(date.text()), date);
        } catch (EdtfSyntaxException e) {
            e.message(Locale.ENGLISH);
            e.message(Locale.FRENCH);
        }
    }

    private void view(String[] texts) throws IOException {
        String against = texts.length > 1 ? texts[1] : MadePicture.against();
        String title = texts.length > 2 ? texts[2] : "Gao";
        Files.write(file, MadePicture.saying(texts[0], against, title));
    }

    private void scenes() throws IOException {
        var read = StoryFile.read(file, good);
        said(read.problems());
        if (read.saved() != null) {
            StoryFile.write(file, read.saved());
            same(StoryFile.read(file, good).saved(), read.saved());
        }
    }

    private void settings() throws IOException {
        var settings = new SettingsFile(folder);
        var read = settings.read();
        said(read.problems());
        if (read.problems().isEmpty()) {
            settings.write(read.settings());
            same(settings.read().settings(), read.settings());
        } else {
            Files.deleteIfExists(folder.resolve(SettingsFile.ASIDE));
            Files.write(file, new byte[0]);
        }
    }

    private static void same(Object again, Object read) {
        if (!read.equals(again)) {
            throw new IllegalStateException("not the same when read again: " + read);
        }
    }

    private void table() throws IOException {
        Tables read = Tables.read(List.of(file), Watch.NOBODY);
        said(read.problems());
        if (read.tables().isEmpty()) {
            return;
        }
        List<Mapping> mappings = Mapping.guess(read.tables());
        DayOrder order = Intake.openDays(mappings, Watch.NOBODY).isEmpty() ? null : DayOrder.DMY;
        Intaken made = Intake.make(mappings, order, "fuzz", Watch.NOBODY);
        said(made.problems());
        if (made.dossier() == null && made.problems().isEmpty()) {
            throw new IllegalStateException("neither a dossier nor a reason");
        }
        if (made.dossier() != null) {
            opens(made.dossier());
        }
    }

    private void opens(Dossier made) throws IOException {
        Path into = folder.resolve("made");
        DossierWriter.write(made, into);
        var reading = DossierReader.read(into);
        if (reading.dossier() == null) {
            Problem first = reading.problems().getFirst();
            throw new IllegalStateException(
                    "does not open: " + Problems.line(first, Locale.ENGLISH));
        }
        try (var paths = Files.walk(into)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void said(List<Problem> problems) {
        for (Problem problem : problems) {
            Problems.line(problem, Locale.ENGLISH);
            Problems.line(problem, Locale.FRENCH);
            if (EXHAUSTED.contains(problem.key())) {
                throw new IllegalStateException("took all memory");
            }
        }
    }
}
