package handover.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import handover.geo.Bounds;

import org.junit.jupiter.api.Test;

/// What the map of the wizard shows.
class PreviewMapTest {
    @Test
    void closeSitesAreShownWithTheCountriesAround() {
        Bounds shown = PreviewMap.around(new Bounds(13, 22, 14, 25));
        assertThat(shown).isEqualTo(new Bounds(9, 19, 18, 28));
    }

    @Test
    void wideSitesAreShownAsTheyLie() {
        var wide = new Bounds(-20, -30, 50, 40);
        assertThat(PreviewMap.around(wide)).isEqualTo(wide);
    }

    @Test
    void aSiteAtThePoleIsShown() {
        assertThat(PreviewMap.around(new Bounds(0, -90, 0, -90)))
                .isEqualTo(new Bounds(-4.5, -90, 4.5, -85.5));
        assertThat(PreviewMap.around(new Bounds(0, 90, 0, 90)))
                .isEqualTo(new Bounds(-4.5, 85.5, 4.5, 90));
    }

    @Test
    void itGoesOnBeyondTheMeridianAndEndsBelowThePoles() {
        assertThat(PreviewMap.around(new Bounds(177, -85, 190, -84)))
                .isEqualTo(new Bounds(177, -85, 190, -80));
        assertThat(PreviewMap.around(new Bounds(-179, 10, -178, 20)).west()).isEqualTo(-180);
        assertThat(PreviewMap.around(new Bounds(178, 10, 179, 20)).east()).isEqualTo(183);
    }
}
