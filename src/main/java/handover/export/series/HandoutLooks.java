package handover.export.series;

import java.awt.Color;

/// The colours of the handout: those of the light window, on white paper.
final class HandoutLooks {
    static final Color TEXT = new Color(0x1B1F24);
    static final Color MUTED = new Color(0x5C6470);
    static final Color QUOTE = new Color(0xFFEFB8);
    static final Color LINK = new Color(0x00558A);
    static final Color LINE = new Color(0xD9D8D4);

    private HandoutLooks() {}
}
