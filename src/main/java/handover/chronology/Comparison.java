package handover.chronology;

import handover.dossier.Dossier;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Two days of a dossier, or one through two lenses, side by side.
///
/// @param left the one side
/// @param right the other, of the same dossier
/// @param differences every site whose state is not the same: first those whose marks look
/// different, then those of which only the evidence differs, both in the dossier's order
public record Comparison(Moment left, Moment right, List<Difference> differences) {

    /// Copies the list.
    public Comparison {
        differences = List.copyOf(differences);
    }

    /// Compares two moments of the same dossier.
    ///
    /// @throws IllegalArgumentException if a site of the one is not in the other
    public static Comparison of(Moment left, Moment right) {
        // Days of one chronology share what lies between their changes.
        if (left.states() instanceof States one
                && right.states() instanceof States other
                && one.size() == other.size()) {
            return of(left, right, compare -> one.apart(other, compare));
        }
        return of(left, right, IntStream.range(0, left.states().size())::forEach);
    }

    /// Compares two days of one chronology: costs what turns between them.
    public static Comparison of(Chronology chronology, Moment left, Moment right) {
        var turned = new BitSet();
        chronology.between(left.day(), right.day(), (site, before, after) -> turned.set(site));
        return of(left, right, turned.stream()::forEach);
    }

    /// @param places gives the places of all sites that may differ, ascending
    private static Comparison of(Moment left, Moment right, Consumer<IntConsumer> places) {
        List<Difference> visible = new ArrayList<>();
        List<Difference> beneath = new ArrayList<>();
        places.accept(
                place -> {
                    SiteState one = left.states().get(place);
                    SiteState other = right.beside(place, one.site());
                    if (!one.equals(other)) {
                        var difference = new Difference(one, other);
                        (difference.visible() ? visible : beneath).add(difference);
                    }
                });
        visible.addAll(beneath);
        return new Comparison(left, right, visible);
    }

    /// Compares two sides of a dossier.
    public static Comparison of(Dossier dossier, Side left, Side right) {
        Chronology one = Chronology.of(dossier, left.lens());
        Chronology other =
                left.lens().equals(right.lens()) ? one : Chronology.of(dossier, right.lens());
        return of(one.on(left.day()), other.on(right.day()));
    }

    /// Those whose marks look different.
    public List<Difference> visible() {
        return differences.stream().filter(Difference::visible).toList();
    }

    /// Those that look alike, and of which only the evidence differs.
    public List<Difference> beneath() {
        return differences.stream().filter(one -> !one.visible()).toList();
    }

    /// Whether both sides are the same day through the same lens.
    public boolean sameSides() {
        return Side.of(left).equals(Side.of(right));
    }

    /// Whether both sides are seen through the same lens.
    public boolean sameLens() {
        return left.lens().equals(right.lens());
    }

    /// Whether both sides are the same day.
    public boolean sameDay() {
        return left.day().equals(right.day());
    }

    /// The same with the sides swapped.
    public Comparison swapped() {
        return of(right, left);
    }
}
