package handover.ui.timeline;

import handover.chronology.Lens;
import handover.chronology.Voices;
import handover.dossier.Scope;
import handover.dossier.Voice;
import handover.state.Choices;
import handover.words.Texts;
import handover.words.VoiceWords;

import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Whose claims count: any set of voices, of all sources or of the bundled articles only. No voice
/// ticked means every one, so that a single click is enough for "the UN only". The menu stays open
/// while one ticks, and everything on the screen follows each tick.
final class VoicesChoice {
    private static final Set<Voice> EVERY = Set.of(Voice.values());

    private final Choices choices;
    private final Scope scope;

    /// @param scope what the dossier calls its voices
    VoicesChoice(Choices choices, Scope scope) {
        this.scope = scope;
        this.choices = choices;
    }

    /// The choice as a button with a menu; the button says what is chosen.
    MenuButton button() {
        var button = new MenuButton();
        button.setTooltip(new Tooltip());
        button.getItems().setAll(items());
        choices.lens().subscribe(lens -> say(button));
        choices.locale().subscribe(locale -> say(button));
        return button;
    }

    private void say(MenuButton button) {
        String words = words(voices());
        button.setText(words);
        button.setAccessibleText(text("timeline.voices") + ": " + words);
        button.getTooltip().setText(text("timeline.voices"));
    }

    /// The choice as a part of a menu.
    Menu menu() {
        var menu = new Menu();
        menu.getItems().setAll(items());
        choices.locale().subscribe(locale -> menu.setText(text("timeline.voices")));
        return menu;
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new java.util.ArrayList<>();
        items.add(item("all", Voices.ALL::equals, now -> Voices.ALL));
        items.add(new SeparatorMenuItem());
        for (Voice voice : Voice.values()) {
            String id = voice.word();
            items.add(item(id, now -> ticked(now, voice), now -> turned(now, voice)));
        }
        items.add(new SeparatorMenuItem());
        items.add(
                item(
                        "bundled",
                        Voices::bundledOnly,
                        now -> new Voices(!now.bundledOnly(), now.voices())));
        return items;
    }

    private static boolean ticked(Voices now, Voice voice) {
        return !now.voices().equals(EVERY) && now.voices().contains(voice);
    }

    private static Voices turned(Voices now, Voice voice) {
        Set<Voice> ticked = EnumSet.noneOf(Voice.class);
        Arrays.stream(Voice.values()).filter(one -> ticked(now, one)).forEach(ticked::add);
        if (!ticked.remove(voice)) {
            ticked.add(voice);
        }
        return new Voices(now.bundledOnly(), ticked.isEmpty() ? EVERY : ticked);
    }

    private CustomMenuItem item(String id, Predicate<Voices> on, UnaryOperator<Voices> turn) {
        var box = new CheckBox();
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        var item = new CustomMenuItem(box, false);
        item.setId("timeline-voices-" + id);
        item.setOnAction(event -> choose(turn.apply(voices())));
        choices.lens().subscribe(lens -> box.setSelected(on.test(lens.voices())));
        choices.locale().subscribe(locale -> box.setText(option(id)));
        return item;
    }

    private void choose(Voices voices) {
        choices.lens().set(choices.lens().get().withVoices(voices));
    }

    private Voices voices() {
        Lens lens = choices.lens().get();
        return lens.voices();
    }

    /// What is chosen, short enough for the bar: "UN and press", "Bundled articles only".
    private String words(Voices voices) {
        if (voices.voices().equals(EVERY)) {
            return option(voices.id());
        }
        List<String> each =
                Arrays.stream(Voice.values())
                        .filter(voices.voices()::contains)
                        .map(voice -> said().plain("timeline.voices.short.", voice))
                        .toList();
        String joined = Texts.in(choices.locale().get()).list(each);
        String said = joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
        return text("timeline.voices." + (voices.bundledOnly() ? "set-bundled" : "set"), said);
    }

    private VoiceWords said() {
        return new VoiceWords(scope, Texts.in(choices.locale().get()));
    }

    private String option(String id) {
        return Arrays.stream(Voice.values())
                .filter(voice -> voice.word().equals(id))
                .findFirst()
                .map(voice -> said().head("timeline.voices.option.", voice))
                .orElseGet(() -> text("timeline.voices.option." + id));
    }

    private String text(String key, Object... arguments) {
        return Texts.in(choices.locale().get()).get(key, arguments);
    }
}
