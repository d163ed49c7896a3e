package handover.ui.scenes;

import handover.words.Texts;

import java.util.List;
import java.util.function.Function;

/// Something that the analyst should read, and can answer to when there is time.
///
/// @param words in the language that is chosen
/// @param choices the answers; with none it can only be closed
public record Notice(Function<Texts, String> words, List<Choice> choices) {

    /// An answer.
    ///
    /// @param key key of its words
    public record Choice(String key, Runnable action) {}

    /// Something to be read and closed.
    public static Notice of(Function<Texts, String> words) {
        return new Notice(words, List.of());
    }
}
