package handover.app;

import handover.dossier.Dossier;
import handover.io.DossierReader;
import handover.io.StoryFile;
import handover.state.AtlasState;
import handover.state.StoryDesk;
import handover.story.SavedStory;
import handover.support.MadeScenes;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;

/// Edits scenes without end, saves them to a file and keeps them as the window does, until it is
/// killed. Each line that it prints says what is done and when: `edit N MILLIS` before the edit,
/// `saved N MILLIS` when the file is on the disk. N is the number of edits so far; the name of the
/// only scene tells the program and N.
final class SavingProgram {
    private static final long BETWEEN_EDITS = 20_000_000;
    private static final int EDITS_TO_A_SAVE = 40;

    private final Dossier dossier = Objects.requireNonNull(DossierReader.bundled().dossier());
    private final StoryDesk desk = new AtlasState(dossier).desk();
    private final SceneClerk clerk = new SceneClerk();
    private final PrintStream out;
    private final Path file;
    private final String run;

    private SavingProgram(Path file, String run, PrintStream out) {
        this.file = file;
        this.run = run;
        this.out = out;
    }

    /// @param args the file to save to, the folder to keep scenes in, the number of this program
    static void main(String[] args) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Thread.ofPlatform().daemon().start(SavingProgram::endWithTheOther);
        var program = new SavingProgram(Path.of(args[0]), args[2], out);
        program.run(new RecoveryFolder(Path.of(args[1])));
    }

    /// Whoever started this holds the other end of its input: nobody is left running alone.
    private static void endWithTheOther() {
        try {
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(2);
        }
        Runtime.getRuntime().halt(2);
    }

    private void run(RecoveryFolder folder) throws IOException {
        desk.open(MadeScenes.story("scene"));
        new Autosave(desk, folder.claim(), this::copy, clerk, this::fail);
        for (int edit = 1; true; edit++) {
            String name = run + " " + edit;
            say("edit", edit);
            desk.edit(story -> story.changed(MadeScenes.scene("scene").named(name)));
            if (edit % EDITS_TO_A_SAVE == 0) {
                save(edit);
            }
            LockSupport.parkNanos(BETWEEN_EDITS);
        }
    }

    private SavedStory copy() {
        return SavedStory.of(dossier, "", desk.story().get());
    }

    /// Saves as the window does: on the clerk's thread, while the editing goes on. The desk is not
    /// told, so that there is always something to be kept.
    private void save(int edit) {
        SavedStory saved = copy();
        clerk.soon(
                () -> {
                    try {
                        StoryFile.write(file, saved);
                        say("saved", edit);
                    } catch (IOException e) {
                        fail(e);
                    }
                });
    }

    private void say(String what, int edit) {
        out.println(what + " " + edit + " " + System.currentTimeMillis());
    }

    private void fail(IOException e) {
        out.println("failed 0 0 " + e.getMessage());
    }
}
