package handover.app;

import handover.words.Texts;

import javafx.stage.DirectoryChooser;
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
final class ImportDialogs implements ImportQuestion {
    private @Nullable File folder;

    @Override
    public List<Path> files(Locale locale, @Nullable Window window) {
        Texts texts = Texts.in(locale);
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("intake.ask.files"));
        chooser.getExtensionFilters()
                .add(
                        new ExtensionFilter(
                                texts.get("intake.ask.kinds"),
                                "*.csv",
                                "*.tsv",
                                "*.txt",
                                "*.xlsx",
                                "*.geojson",
                                "*.json",
                                "*.kml"));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        List<File> files = chooser.showOpenMultipleDialog(window);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        folder = files.getFirst().getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(Locale locale, @Nullable Window window) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Texts.in(locale).get("intake.ask.folder"));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }
}
