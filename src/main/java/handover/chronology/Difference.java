package handover.chronology;

import handover.dossier.Site;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// A site that is not the same on two sides.
///
/// @param left its state on the one side
/// @param right its state on the other, of the same site
public record Difference(SiteState left, SiteState right) {

    /// In what two states of a site can differ.
    public enum Aspect {
        /// What the site is: open, handed over, …
        STATUS,
        /// Whether a source denies the handover.
        DISPUTED,
        /// The days on which it may have ended, or whether there are any.
        DAYS,
        /// The claim that decides, or whether there is one.
        CLAIM,
        /// Whether the deciding source was out for certain (clock *published* only).
        ISSUE;

        /// The word for files.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The site that differs.
    public Site site() {
        return right.site();
    }

    /// In what the two states differ; empty only where they are equal.
    public Set<Aspect> aspects() {
        Set<Aspect> found = EnumSet.noneOf(Aspect.class);
        Ending one = left.ending();
        Ending other = right.ending();
        add(found, Aspect.STATUS, left.status(), right.status());
        add(found, Aspect.DISPUTED, left.disputed(), right.disputed());
        add(
                found,
                Aspect.DAYS,
                one == null ? "" : one.window(),
                other == null ? "" : other.window());
        add(
                found,
                Aspect.CLAIM,
                one == null ? "" : one.claim(),
                other == null ? "" : other.claim());
        if (!Objects.equals(left.issue(), right.issue())) {
            found.add(Aspect.ISSUE);
        }
        return Collections.unmodifiableSet(found);
    }

    private static void add(Set<Aspect> found, Aspect aspect, Object one, Object other) {
        if (!one.equals(other)) {
            found.add(aspect);
        }
    }

    /// Whether the two marks look different; else only what lies behind them does.
    public boolean visible() {
        return !left.looksLike(right);
    }

    /// The same with the sides swapped.
    public Difference swapped() {
        return new Difference(right, left);
    }
}
