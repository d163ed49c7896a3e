package handover.ui.briefing;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiConsumer;

/// What the time is, and how long it has been going on. It ticks only between start and stop.
final class Clocks {
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final long NANOS = 1_000_000_000L;
    private static final int SIXTY = 60;

    private final BiConsumer<String, String> tell;
    private final Timeline ticking =
            new Timeline(new KeyFrame(Duration.seconds(1), event -> tick()));
    private final long began;

    /// Clocks that have stood still so far.
    ///
    /// @param began when it began, in nanoseconds as the system counts them
    /// @param tell is told the time and the time gone by
    Clocks(long began, BiConsumer<String, String> tell) {
        this.began = began;
        this.tell = tell;
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        tick();
        ticking.play();
    }

    void stop() {
        ticking.stop();
    }

    private void tick() {
        long seconds = (System.nanoTime() - began) / NANOS;
        tell.accept(MINUTES.format(LocalTime.now()), elapsed(seconds));
    }

    /// "12:05", and from the first hour on "1:02:05".
    static String elapsed(long seconds) {
        long minutes = seconds / SIXTY;
        return minutes < SIXTY
                ? String.format(Locale.ROOT, "%d:%02d", minutes, seconds % SIXTY)
                : String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        minutes / SIXTY,
                        minutes % SIXTY,
                        seconds % SIXTY);
    }
}
