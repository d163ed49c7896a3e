package handover.app;

import handover.dossier.Dossier;
import handover.io.DossierReader;
import handover.io.Problems;
import handover.io.StoryFile;
import handover.io.StoryReading;
import handover.story.SavedStory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Kills [SavingProgram] at random moments, with SIGKILL where there are signals, and looks at what
/// is left. All programs save to the same file, one after the other.
final class KillWhileSaving {
    private static final long LONGEST_START = 60_000;

    private final Dossier dossier = Objects.requireNonNull(DossierReader.bundled().dossier());
    private final Path folder;
    private final Path file;
    private final RecoveryFolder kept;
    private int runs;

    /// @param folder empty; the programs save and keep there
    KillWhileSaving(Path folder) {
        this.folder = folder;
        file = folder.resolve("briefing.atlas");
        kept = new RecoveryFolder(folder.resolve("kept"));
    }

    /// What one program left that was killed. Edits are counted from 1; 0 is none.
    ///
    /// @param edits the last edit that was made, or was just being made
    /// @param saved the last edit that was said to be saved
    /// @param inFile the edit that the file has
    /// @param inRecovery the edit that was kept
    /// @param lostMillis how long before the kill the first edit was made that is nowhere
    /// @param parts files that a write has left half done beside the file
    record Outcome(int edits, int saved, int inFile, int inRecovery, long lostMillis, int parts) {
        /// The last edit that is not lost.
        int safe() {
            return Math.max(inFile, inRecovery);
        }
    }

    /// Starts a program and kills it.
    ///
    /// @param millis after its first edit
    /// @throws IllegalStateException if a file is not whole, or lacks what was said to be saved
    Outcome kill(long millis) throws IOException, InterruptedException {
        runs++;
        Path output = folder.resolve("output-" + runs + ".txt");
        Process process =
                OtherJvm.builder(
                                List.of(),
                                SavingProgram.class.getName(),
                                file.toString(),
                                kept.root().toString(),
                                Integer.toString(runs))
                        .redirectOutput(output.toFile())
                        .start();
        try {
            awaitFirstEdit(process, output);
            process.waitFor(millis, TimeUnit.MILLISECONDS);
        } finally {
            process.destroyForcibly();
        }
        long killed = System.currentTimeMillis();
        process.waitFor();
        return outcome(lines(output), killed);
    }

    private static void awaitFirstEdit(Process process, Path output)
            throws IOException, InterruptedException {
        for (long waited = 0; lines(output).isEmpty(); waited += 20) {
            if (process.waitFor(20, TimeUnit.MILLISECONDS) || waited > LONGEST_START) {
                throw new IllegalStateException("did not start: " + Files.readString(output));
            }
        }
    }

    /// The lines that were printed whole.
    private static List<String> lines(Path output) throws IOException {
        String text = Files.readString(output);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private Outcome outcome(List<String> lines, long killed) throws IOException {
        List<Long> edits = new ArrayList<>();
        int saved = 0;
        for (String line : lines) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "edit" -> edits.add(Long.valueOf(words[2]));
                case "saved" -> saved = Integer.parseInt(words[1]);
                default -> throw new IllegalStateException(line);
            }
        }
        int inFile = Files.exists(file) ? edit(file) : 0;
        if (inFile < saved) {
            throw new IllegalStateException("saved " + saved + " but the file has " + inFile);
        }
        int inRecovery = recover();
        int safe = Math.max(inFile, inRecovery);
        long lost = safe < edits.size() ? killed - edits.get(safe) : 0;
        return new Outcome(edits.size(), saved, inFile, inRecovery, lost, parts());
    }

    private int recover() throws IOException {
        List<RecoverySlot> left = kept.leftBehind();
        if (left.size() > 1) {
            throw new IllegalStateException(left.size() + " places of one program");
        }
        int edit = 0;
        for (RecoverySlot slot : left) {
            edit = edit(slot.scenes());
            slot.remove();
        }
        return edit;
    }

    /// The edit that a file has, which must be whole; 0 if it is that of a former program.
    private int edit(Path path) {
        StoryReading reading = StoryFile.read(path, dossier);
        SavedStory saved = reading.saved();
        if (saved == null || !reading.problems().isEmpty()) {
            String why = Problems.line(reading.problems().getFirst(), Locale.ENGLISH);
            throw new IllegalStateException("not whole: " + why);
        }
        String[] name = saved.story().scenes().getFirst().name().split(" ");
        return Integer.parseInt(name[0]) == runs ? Integer.parseInt(name[1]) : 0;
    }

    private int parts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.filter(path -> path.toString().endsWith(".part")).count();
        }
    }

    /// Kills as often as is asked and prints what was left.
    ///
    /// @param args how often; 100 if it is not said
    static void main(String[] args) throws IOException, InterruptedException {
        int kills = args.length > 0 ? Integer.parseInt(args[0]) : 100;
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new SplittableRandom(seed);
        Path folder = Files.createTempDirectory("kill-while-saving");
        var killer = new KillWhileSaving(folder);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 1; i <= kills; i++) {
            Outcome outcome = killer.kill(random.nextLong(8000));
            outcomes.add(outcome);
            System.out.println(i + " " + outcome);
        }
        summary(outcomes);
        remove(folder);
        long most = outcomes.stream().mapToLong(Outcome::lostMillis).max().orElse(0);
        if (most > 5000) {
            System.out.println("more than five seconds were lost");
            System.exit(1);
        }
    }

    private static void summary(List<Outcome> outcomes) {
        long edits = outcomes.stream().mapToLong(Outcome::edits).sum();
        var lost = outcomes.stream().mapToLong(Outcome::lostMillis).summaryStatistics();
        long late = outcomes.stream().filter(one -> one.inRecovery() > one.inFile()).count();
        System.out.printf(
                Locale.ROOT,
                "%d kills, %d edits: every file whole and no saved edit lost; %d times the recovery"
                        + " had more than the file; lost at most %d ms of work, %.0f on average;"
                        + " half-written files left beside: %d%n",
                outcomes.size(),
                edits,
                late,
                lost.getMax(),
                lost.getAverage(),
                outcomes.getLast().parts());
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(KillWhileSaving::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
