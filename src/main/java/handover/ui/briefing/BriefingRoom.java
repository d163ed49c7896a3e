package handover.ui.briefing;

import handover.basemap.Basemap;
import handover.state.AtlasState;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Where briefings are given: opens one in a window, and closes it.
public final class BriefingRoom {
    private final AtlasState state;
    private final Basemap basemap;
    private final Screens screens;
    private final Consumer<Scene> dress;
    private @Nullable BriefingSession session;

    /// A room for briefings on `state`.
    ///
    /// @param screens where they can be shown
    /// @param dress gives a scene its style sheets and its theme
    public BriefingRoom(AtlasState state, Basemap basemap, Screens screens, Consumer<Scene> dress) {
        this.state = state;
        this.basemap = basemap;
        this.screens = screens;
        this.dress = dress;
    }

    /// Opens a briefing; nothing if one is open.
    ///
    /// @param whole whether the window frames all sites
    public void open(Stage window, boolean whole) {
        if (session == null) {
            state.briefing().start(new Flight(state.choices()), whole);
            session = new BriefingSession(state, basemap, this, window);
            session.open();
        }
    }

    /// Closes it; everything is as it was before.
    public void close() {
        BriefingSession open = session;
        if (open != null) {
            session = null;
            open.close();
            state.briefing().end();
        }
    }

    Screens screens() {
        return screens;
    }

    void dress(Scene scene) {
        dress.accept(scene);
    }
}
