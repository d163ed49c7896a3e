package handover.ui.compare;

import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.chronology.Rule;
import handover.chronology.Voices;
import handover.dossier.CountingRule;
import handover.dossier.Voice;
import handover.state.AtlasState;
import handover.state.CompareDesk;
import handover.words.Sentences;
import handover.words.Texts;
import handover.words.VoiceWords;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Chooses the lens of the kept side.
final class KeptLens extends MenuButton {
    private final AtlasState state;
    private final CompareDesk desk;
    private final List<Runnable> ticks = new ArrayList<>();
    private final List<Runnable> texts = new ArrayList<>();

    KeptLens(AtlasState state) {
        this.state = state;
        this.desk = state.compare();
        setId("compare-lens");
        getStyleClass().add("compare-lens");
        setTooltip(new Tooltip());
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        var clock = menu("timeline.clock");
        for (Clock one : Clock.values()) {
            add(clock, key("words.clock." + one.id()), lens -> lens.withClock(one));
        }
        var voices = menu("timeline.voices");
        add(voices, key("timeline.voices.option.all"), lens -> lens.withVoices(Voices.ALL));
        add(voices, key("timeline.voices.option.bundled"), lens -> lens.withVoices(Voices.BUNDLED));
        var scope = state.dossier().scope();
        for (Voice one : Voice.values()) {
            add(
                    voices,
                    in -> new VoiceWords(scope, Texts.in(in)).head("timeline.voices.option.", one),
                    lens -> lens.withVoices(Voices.only(one)));
        }
        var rule = menu("timeline.rule");
        for (Rule one : Rule.values()) {
            add(rule, key("timeline.rule.option." + one.id()), lens -> lens.withRule(one));
        }
        var counting = menu("timeline.counting");
        for (CountingRule one : state.dossier().counting()) {
            add(counting, in -> one.label().in(in), lens -> lens.withCounting(one.id()));
        }
        getItems().addAll(clock, voices, rule, counting, new SeparatorMenuItem(), asSlider());
        desk.comparison().subscribe(now -> follow());
        state.choices().locale().subscribe(in -> speak());
    }

    private static Function<Locale, String> key(String key) {
        return in -> Texts.in(in).get(key);
    }

    private Menu menu(String key) {
        var menu = new Menu();
        texts.add(() -> menu.setText(key(key).apply(locale())));
        return menu;
    }

    private void add(Menu menu, Function<Locale, String> words, UnaryOperator<Lens> change) {
        var item = new RadioMenuItem();
        if (menu.getItems().isEmpty()) {
            menu.setUserData(new ToggleGroup());
        }
        item.setToggleGroup((ToggleGroup) menu.getUserData());
        item.setOnAction(event -> desk.keepLens(change.apply(desk.kept().lens())));
        ticks.add(
                () -> {
                    Lens lens = desk.kept().lens();
                    item.setSelected(change.apply(lens).equals(lens));
                });
        texts.add(() -> item.setText(words.apply(locale())));
        menu.getItems().add(item);
    }

    private MenuItem asSlider() {
        var item = new MenuItem();
        item.setId("compare-lens-same");
        item.setOnAction(event -> desk.keepLens(state.choices().lens().get()));
        texts.add(() -> item.setText(key("compare.lens.same").apply(locale())));
        return item;
    }

    private Locale locale() {
        return state.choices().locale().get();
    }

    private void speak() {
        texts.forEach(Runnable::run);
        follow();
    }

    private void follow() {
        ticks.forEach(Runnable::run);
        Lens lens = desk.kept().lens();
        String whole = new Sentences(desk.through(), locale()).lens(lens);
        boolean same = desk.comparison().get().sameLens();
        setText(key(same ? "compare.lens.as-slider" : "compare.lens.own").apply(locale()));
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("changed"), !same);
        setAccessibleText(Texts.in(locale()).get("compare.lens", whole));
        getTooltip().setText(getAccessibleText());
    }
}
