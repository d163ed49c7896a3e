package handover.ui.timeline;

import handover.state.AtlasState;
import handover.state.Choices;

import javafx.animation.AnimationTimer;

import java.time.LocalDate;

/// Lets the days go by while [Choices#playing()] is true. Its timer runs only then; it stops at the
/// last day, and starts again from the first when it is started there. In a briefing that is to go
/// on, it rests on the last day for a while and begins again by itself.
public final class Player {
    private static final long REST = 3_000_000_000L;

    private final AtlasState state;
    private final PlayClock clock = new PlayClock();
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    frame(now);
                }
            };
    private boolean running;
    private long restsSince;

    /// A player that follows the choices of `state`.
    public Player(AtlasState state) {
        this.state = state;
        state.choices().playing().subscribe(this::follow);
    }

    private void follow(boolean playing) {
        if (playing == running) {
            return;
        }
        running = playing;
        if (playing) {
            if (atTheEnd()) {
                state.goTo(state.dossier().days().first());
            }
            clock.restart();
            timer.start();
        } else {
            timer.stop();
        }
    }

    /// Whether the timer runs.
    boolean running() {
        return running;
    }

    /// Goes on by the days that are due.
    ///
    /// @param now the time of the pulse, in nanoseconds
    void frame(long now) {
        long days = clock.daysDue(now, state.choices().speed().get());
        if (atTheEnd()) {
            rest(now);
        } else if (days > 0) {
            state.step(days);
            restsSince = now;
            if (atTheEnd() && !state.briefing().loops()) {
                state.choices().playing().set(false);
            }
        }
    }

    private void rest(long now) {
        if (!state.briefing().loops()) {
            state.choices().playing().set(false);
        } else if (now - restsSince >= REST) {
            state.goTo(state.dossier().days().first());
        }
    }

    private boolean atTheEnd() {
        LocalDate last = state.dossier().days().last();
        return !state.day().get().isBefore(last);
    }
}
