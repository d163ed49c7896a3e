package handover.revision;

import java.util.Locale;

/// What can be another of a site, a claim or a source that two versions of a dossier have.
public enum Part {
    /// What a site is called.
    NAME,
    /// Where a site is.
    PLACE,
    /// What a site, a claim or a source is: base or headquarters, handover or departure.
    KIND,
    /// What else is said of it.
    NOTES,
    /// The day of a claim, or how certain it is.
    DATE,
    /// The figure of a claim, or the letter of a source, on the Admiralty scale.
    GRADE,
    /// Which site a claim is about.
    SITE,
    /// Which source a claim is from.
    SOURCE,
    /// The passage that a claim quotes.
    QUOTE,
    /// What a claim says in our words.
    WORDS,
    /// When a source came out.
    ISSUED,
    /// Who published a source, who wrote it, and what it is called.
    TITLE,
    /// Who speaks in a source.
    VOICE,
    /// Where a source is found.
    ADDRESS,
    /// The text of a source.
    ARTICLE;

    /// The word for files and texts.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
