package handover.ui.method;

import handover.chronology.SiteState;
import handover.dossier.Source;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A piece of a chapter.
sealed interface Block {
    /// A paragraph.
    record Prose(String text) implements Block {}

    /// A smaller heading.
    record Heading(String text) implements Block {}

    /// A list.
    record Points(List<Point> points) implements Block {}

    /// Words beside what they mean.
    record Terms(List<Term> terms) implements Block {}

    /// The marks beside what they mean.
    record Marks(List<MarkTerm> marks) implements Block {}

    /// One item of a list.
    ///
    /// @param source where it is from, or null
    record Point(String text, @Nullable Source source) {}

    /// A word and what it means.
    record Term(String word, String meaning) {}

    /// A mark and what it means.
    ///
    /// @param sample a state that is drawn so
    record MarkTerm(SiteState sample, String name, String meaning) {}
}
