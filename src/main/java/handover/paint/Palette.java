package handover.paint;

import handover.dossier.Voice;
import handover.state.Theme;

import javafx.scene.paint.Color;

/// The colours of a map, by what they stand for. Context is muted so that the marks speak; the
/// colours of states are those of Okabe and Ito, which colour-blind readers tell apart.
///
/// @param ground what lies under everything
/// @param names the lettering of the base map
/// @param states the colours of what a site can be
/// @param voices the colours of who speaks; where it matters, position says it too
/// @param text lettering of ours on the map and on plates
/// @param muted second lettering
/// @param lens what is said of a lens that is not the usual one
/// @param halo drawn behind lettering and marks so that they stand off lines
/// @param paper the fill of a mark that is an outline
/// @param panel background of plates and legend
/// @param panelEdge the line around them
/// @param shadow the darkest tone of their shadow
/// @param page background of a picture's title band and footer
/// @param type factor on all sizes of lettering and marks
public record Palette(
        Ground ground,
        Names names,
        States states,
        Voices voices,
        Color text,
        Color muted,
        Color lens,
        Color halo,
        Color paper,
        Color panel,
        Color panelEdge,
        Color shadow,
        Color page,
        double type) {

    /// Surfaces and lines of the base map.
    ///
    /// @param edge the soft band at the border of the countries in focus
    public record Ground(
            Color sea,
            Color land,
            Color focus,
            Color water,
            Color river,
            Color coast,
            Color border,
            Color focusBorder,
            Color edge,
            Color region) {}

    /// Lettering of the base map.
    ///
    /// @param halo drawn behind the names of towns and rivers, so that lines do not cross them
    public record Names(
            Color country, Color focus, Color town, Color townDot, Color water, Color halo) {}

    /// What a site can be.
    ///
    /// @param onOpen lettering on a filled open mark
    public record States(
            Color open, Color handedOver, Color disputed, Color asAnnounced, Color onOpen) {}

    /// Who speaks in a source.
    public record Voices(Color un, Color authorities, Color press, Color other) {
        /// The colour of a voice.
        public Color of(Voice voice) {
            return switch (voice) {
                case UN -> un;
                case AUTHORITIES -> authorities;
                case PRESS -> press;
                case OTHER -> other;
            };
        }
    }

    private static final Palette LIGHT =
            new Palette(
                    new Ground(
                            Color.web("#D9E6EF"),
                            Color.web("#EBEAE5"),
                            Color.web("#FCFAF2"),
                            Color.web("#C9DEED"),
                            Color.web("#9CC3E0"),
                            Color.web("#A3B8C6"),
                            Color.web("#B1ACA1"),
                            Color.web("#8C867A"),
                            Color.web("#8C867A", 0.14),
                            Color.web("#CDC5B2")),
                    new Names(
                            Color.web("#8B877E"),
                            Color.web("#6F6A5F"),
                            Color.web("#6B6860"),
                            Color.web("#8E8A81"),
                            Color.web("#5C8CB0"),
                            Color.web("#F7F5EE", 0.8)),
                    new States(
                            Color.web("#0072B2"),
                            Color.web("#00794F"),
                            Color.web("#D55E00"),
                            Color.web("#4F7464"),
                            Color.WHITE),
                    new Voices(
                            Color.web("#6A4C9C"),
                            Color.web("#A86A00"),
                            Color.web("#4E6B80"),
                            Color.web("#857A68")),
                    Color.web("#1B1F24"),
                    Color.web("#5C6470"),
                    Color.web("#6A3FB5"),
                    Color.web("#FFFEFA"),
                    Color.web("#FFFEFA"),
                    Color.WHITE,
                    Color.web("#1B1F24", 0.14),
                    Color.web("#1B1F24", 0.05),
                    Color.web("#FFFFFF"),
                    1);

    private static final Palette DARK =
            new Palette(
                    new Ground(
                            Color.web("#0E1A24"),
                            Color.web("#1B1F24"),
                            Color.web("#2A2F35"),
                            Color.web("#1A3346"),
                            Color.web("#35607F"),
                            Color.web("#3C5363"),
                            Color.web("#4A5057"),
                            Color.web("#8A9098"),
                            Color.web("#8A9098", 0.12),
                            Color.web("#454B52")),
                    new Names(
                            Color.web("#7F868E"),
                            Color.web("#A7ADB4"),
                            Color.web("#A1A8AF"),
                            Color.web("#7F868E"),
                            Color.web("#6C9DC0"),
                            Color.web("#24292F", 0.8)),
                    new States(
                            Color.web("#56B4E9"),
                            Color.web("#3FC795"),
                            Color.web("#FF8A3D"),
                            Color.web("#9DB8AC"),
                            Color.web("#0B1620")),
                    new Voices(
                            Color.web("#B9A2E8"),
                            Color.web("#E3AE4A"),
                            Color.web("#9DB8CC"),
                            Color.web("#B9AD99")),
                    Color.web("#EDEFF2"),
                    Color.web("#A5AFBA"),
                    Color.web("#C4A3FF"),
                    Color.web("#15191E"),
                    Color.web("#15191E"),
                    Color.web("#1A1F25"),
                    Color.web("#EDEFF2", 0.16),
                    Color.web("#000000", 0.12),
                    Color.web("#15191E"),
                    1);

    private static final Palette PROJECTOR =
            new Palette(
                    new Ground(
                            Color.web("#C3DDEE"),
                            Color.web("#DEDED9"),
                            Color.web("#FFFFFF"),
                            Color.web("#A9CFE8"),
                            Color.web("#6FAAD3"),
                            Color.web("#6B8798"),
                            Color.web("#85857E"),
                            Color.web("#3D3D39"),
                            Color.web("#3D3D39", 0.14),
                            Color.web("#B3B3AB")),
                    new Names(
                            Color.web("#5A5A54"),
                            Color.web("#44443F"),
                            Color.web("#44443F"),
                            Color.web("#5A5A54"),
                            Color.web("#2B6590"),
                            Color.web("#FFFFFF", 0.8)),
                    new States(
                            Color.web("#00558A"),
                            Color.web("#005C3B"),
                            Color.web("#A83E00"),
                            Color.web("#33424C"),
                            Color.WHITE),
                    new Voices(
                            Color.web("#4A2D80"),
                            Color.web("#7A4B00"),
                            Color.web("#33505F"),
                            Color.web("#5F5646")),
                    Color.BLACK,
                    Color.web("#333A42"),
                    Color.web("#4B1D8F"),
                    Color.WHITE,
                    Color.WHITE,
                    Color.WHITE,
                    Color.web("#000000", 0.45),
                    Color.web("#000000", 0.03),
                    Color.WHITE,
                    1.25);

    /// The same with neither sea nor page, for a picture that is laid over something else.
    public Palette withoutGround() {
        var open =
                new Ground(
                        Color.TRANSPARENT,
                        ground.land(),
                        ground.focus(),
                        ground.water(),
                        ground.river(),
                        ground.coast(),
                        ground.border(),
                        ground.focusBorder(),
                        ground.edge(),
                        ground.region());
        return new Palette(
                open,
                names,
                states,
                voices,
                text,
                muted,
                lens,
                halo,
                paper,
                panel,
                panelEdge,
                shadow,
                Color.TRANSPARENT,
                type);
    }

    /// The palette of a theme.
    public static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case PROJECTOR -> PROJECTOR;
        };
    }

    /// The same colours with other sizes of lettering and marks.
    public Palette sized(double otherType) {
        return new Palette(
                ground, names, states, voices, text, muted, lens, halo, paper, panel, panelEdge,
                shadow, page, otherType);
    }
}
