package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.geo.Point;
import handover.io.BasemapReader;
import handover.io.DossierReader;
import handover.paint.MapSheet;
import handover.state.AtlasState;
import handover.time.DateWords;
import handover.ui.evidence.EvidencePanel;
import handover.ui.map.MapPane;
import handover.ui.timeline.TimelineView;

import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A whole window on the shipped dossier, and what a story asks of it. It is small enough for the
/// screen of the headless platform, which is 1000 pixels wide and high.
final class Stories {
    static final Dossier DOSSIER = Objects.requireNonNull(DossierReader.bundled().dossier());
    static final double WIDTH = 960;
    static final double HEIGHT = 720;

    final AtlasState state;
    final List<String> opened = new ArrayList<>();
    final AtlasWindow window;
    final Scene scene;

    /// Where the next picture or table goes; empty if the analyst cancels.
    Optional<Path> answer = Optional.empty();

    /// The names that were offered for pictures and tables.
    final List<String> offered = new ArrayList<>();

    Stories(Stage stage, Locale locale) {
        this(stage, locale, DOSSIER);
    }

    /// A window on another dossier.
    Stories(Stage stage, Locale locale, Dossier dossier) {
        state = new AtlasState(dossier);
        state.choices().locale().set(locale);
        window =
                new AtlasWindow(
                        state,
                        basemap(),
                        opened::add,
                        new PictureSaver(
                                (name, in, owner) -> {
                                    offered.add(name);
                                    return answer;
                                }),
                        new TableSaver(
                                (name, format, in, owner) -> {
                                    offered.add(name);
                                    return answer;
                                }),
                        (name, format, in, owner) -> {
                            offered.add(name + "." + format.id());
                            return answer;
                        });
        scene = window.scene();
        window.show(stage);
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
    }

    private static handover.basemap.Basemap basemap() {
        try {
            return BasemapReader.bundled();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Site site(String id) {
        return DOSSIER.site(id).orElseThrow();
    }

    /// Does something on the toolkit's thread.
    static void onFx(Runnable task) {
        ask(
                () -> {
                    task.run();
                    return true;
                });
    }

    /// Asks something on the toolkit's thread.
    static <T> T ask(Callable<T> question) {
        try {
            T answer = WaitForAsyncUtils.asyncFx(question).get();
            WaitForAsyncUtils.waitForFxEvents();
            return answer;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// Waits until the window has its size, and is laid out and painted in it.
    void settle() {
        for (int i = 0; i < 100 && !ask(this::hasItsSize); i++) {
            frame();
        }
        frame();
        assertThat(ask(this::hasItsSize)).isTrue();
    }

    private boolean hasItsSize() {
        return scene.getWidth() == WIDTH
                && scene.getHeight() == HEIGHT
                && scene.getRoot().getLayoutBounds().getHeight() == HEIGHT;
    }

    /// Waits until the window has been laid out and painted once more.
    void frame() {
        WaitForAsyncUtils.waitForFxEvents();
        var laidOut = new CompletableFuture<Boolean>();
        Runnable listener = () -> laidOut.complete(true);
        Platform.runLater(
                () -> {
                    scene.addPostLayoutPulseListener(listener);
                    Platform.requestNextPulse();
                });
        try {
            laidOut.get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("no frame", e);
        }
        onFx(() -> scene.removePostLayoutPulseListener(listener));
        assertThat(ask(CutWords::anywhere)).as("cut words").isEmpty();
    }

    <N extends Node> N find(Class<N> type) {
        return scene.getRoot().lookupAll("*").stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /// Whether a part of the window has been made and can be seen.
    boolean isShown(Class<? extends Node> type) {
        return ask(
                () ->
                        scene.getRoot().lookupAll("*").stream()
                                .filter(type::isInstance)
                                .anyMatch(Node::isVisible));
    }

    <N extends Node> N find(String selector, Class<N> type) {
        return type.cast(Objects.requireNonNull(scene.lookup(selector), selector));
    }

    MapPane map() {
        return find(MapPane.class);
    }

    MapSheet sheet() {
        return find(MapSheet.class);
    }

    TimelineView timeline() {
        return find(TimelineView.class);
    }

    EvidencePanel evidence() {
        return find(EvidencePanel.class);
    }

    /// Where a site's mark is on the screen.
    Point2D onScreen(Site site) {
        return ask(
                () -> {
                    var shown = sheet().shown().orElseThrow();
                    Point at = shown.camera().toScreen(site.at(), shown.size());
                    return whole(sheet().localToScreen(at.x(), at.y()));
                });
    }

    /// Where a day is on the screen, on the axis of the timeline.
    Point2D onScreen(LocalDate day) {
        return ask(() -> whole(timeline().localToScreen(timeline().places().x(day), axisY())));
    }

    /// The robot cuts off what is behind the point.
    private static Point2D whole(Point2D at) {
        return new Point2D(Math.rint(at.getX()), Math.rint(at.getY()));
    }

    private double axisY() {
        return timeline().places().rows().bar() + 2;
    }

    /// All parts of the window show this day: map, timeline, field, panel and sentence.
    void allShow(LocalDate day) {
        frame();
        onFx(
                () -> {
                    Locale locale = state.choices().locale().get();
                    var moment = state.moment().get();
                    assertThat(state.day().get()).isEqualTo(day);
                    assertThat(moment).isEqualTo(state.chronology().get().on(day));
                    assertThat(sheet().shown().orElseThrow().moment()).isEqualTo(moment);
                    assertThat(timeline().queryAccessibleAttribute(AccessibleAttribute.VALUE))
                            .isEqualTo((double) day.toEpochDay());
                    assertThat(find("#timeline-day", TextField.class).getText())
                            .isEqualTo(DateWords.shortDay(day, locale));
                    String sentence = state.sentences().sentence(moment);
                    assertThat(sentence).startsWith(DateWords.day(day, locale));
                    assertThat(map().getAccessibleText()).contains(sentence);
                    assertThat(
                                    timeline()
                                            .queryAccessibleAttribute(
                                                    AccessibleAttribute.VALUE_STRING))
                            .isEqualTo(sentence);
                    panelShows();
                });
    }

    private void panelShows() {
        var moment = state.moment().get();
        List<String> rows =
                evidence().lookupAll(".evidence-row").stream()
                        .map(Node::getAccessibleText)
                        .toList();
        assertThat(rows).hasSize(DOSSIER.sites().size());
        for (int i = 0; i < rows.size(); i++) {
            var site = DOSSIER.sites().get(i);
            assertThat(rows.get(i)).contains(state.sentences().state(moment.state(site.id())));
        }
        String words =
                String.join(
                        "\n",
                        evidence().lookupAll(".evidence-muted").stream()
                                .filter(Label.class::isInstance)
                                .map(node -> ((Label) node).getText())
                                .toList());
        assertThat(words).contains(state.sentences().tally(moment));
    }
}
