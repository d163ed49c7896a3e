package handover.state;

import handover.geo.Camera;

/// Moves the camera of a briefing in its own time.
public interface Pilot {
    /// Sets out for a camera, from wherever it is.
    void fly(Camera to);

    /// Whether it is on its way.
    boolean flying();

    /// Stops where it is.
    void stop();
}
