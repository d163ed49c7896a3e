package handover.app;

import handover.state.AtlasState;
import handover.words.Texts;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import java.nio.file.Path;
import java.util.Locale;

/// The title of the window: the file of scenes, with a dot as long as it lacks something; then what
/// dossier this is.
final class SceneTitle {
    private SceneTitle() {}

    static ObservableValue<String> of(AtlasState state) {
        var desk = state.desk();
        var locale = state.choices().locale();
        return Bindings.createStringBinding(
                () -> title(state, locale.get()), locale, desk.file(), desk.edited());
    }

    private static String title(AtlasState state, Locale locale) {
        Texts texts = Texts.in(locale);
        String usual = texts.get("window.title", state.dossier().title().in(locale));
        Path file = state.desk().file().get();
        boolean edited = state.desk().edited().get();
        if (file == null && !edited) {
            return usual;
        }
        String name =
                file == null ? texts.get("scenes.unnamed") : String.valueOf(file.getFileName());
        return texts.get(edited ? "scenes.title.edited" : "scenes.title", name, usual);
    }
}
