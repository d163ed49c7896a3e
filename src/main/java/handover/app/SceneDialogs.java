package handover.app;

import handover.io.StoryFile;
import handover.words.Texts;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Asks by the system's own dialogs, which remember the folder.
final class SceneDialogs implements SceneQuestion {
    private @Nullable File folder;

    @Override
    public Optional<Path> toOpen(Locale locale, @Nullable Window window) {
        FileChooser chooser = chooser("scenes.open.title", locale);
        String words = Texts.in(locale).get("scenes.files.all");
        String ending = "*" + StoryFile.ENDING;
        List<String> endings = List.of("*.json", "*.zip", ending, "*.png");
        chooser.getExtensionFilters().addFirst(new ExtensionFilter(words, endings));
        return answer(chooser.showOpenDialog(window));
    }

    @Override
    public Optional<Path> toSave(String name, Locale locale, @Nullable Window window) {
        FileChooser chooser = chooser("scenes.save.title", locale);
        chooser.setInitialFileName(name);
        return answer(chooser.showSaveDialog(window)).map(SceneDialogs::withEnding);
    }

    private FileChooser chooser(String title, Locale locale) {
        var chooser = new FileChooser();
        Texts texts = Texts.in(locale);
        chooser.setTitle(texts.get(title));
        String ending = "*" + StoryFile.ENDING;
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.get("scenes.files"), ending));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    private Optional<Path> answer(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(file.toPath());
    }

    /// The path with the ending of a file of scenes, added if it has another or none.
    static Path withEnding(Path path) {
        return StoryFile.isNamed(path)
                ? path
                : path.resolveSibling(path.getFileName() + StoryFile.ENDING);
    }
}
