package handover.words;

import handover.dossier.Certainty;
import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.dossier.Localized;
import handover.dossier.Quote;
import handover.dossier.Site;
import handover.dossier.Source;
import handover.revision.Edit;
import handover.revision.Kind;
import handover.revision.Part;
import handover.revision.Revision;
import handover.time.DateWords;
import handover.words.RevisionLine.Group;
import handover.words.RevisionLine.Thing;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says how claims are others in a later version of a dossier.
final class ClaimEdits {
    private static final int LONGEST = 160;

    private final Revision revision;
    private final Texts texts;
    private final Locale locale;

    ClaimEdits(Revision revision, Locale locale) {
        this.revision = revision;
        this.texts = Texts.in(locale);
        this.locale = texts.locale();
    }

    /// Its day or its certainty is another.
    RevisionLine dates(Edit<Claim> edit) {
        String how = arrow(dated(edit.was()), dated(edit.latest()));
        return line(Group.DATES, edit, head(edit, false), List.of(how));
    }

    /// Its figure is another.
    RevisionLine grades(Edit<Claim> edit) {
        String how = arrow(grade(edit.was()), grade(edit.latest()));
        return line(Group.GRADES, edit, head(edit, true), List.of(how));
    }

    /// It is new, gone, or another in anything else.
    RevisionLine line(Edit<Claim> edit) {
        List<String> details =
                edit.kind() == Kind.CHANGED
                        ? details(edit)
                        : List.of(words(edit.latest(), version(edit)));
        return line(Group.CLAIMS, edit, head(edit, true), details);
    }

    private Dossier version(Edit<Claim> edit) {
        return edit.kind() == Kind.GONE ? revision.before() : revision.after();
    }

    private RevisionLine line(Group group, Edit<Claim> edit, String head, List<String> details) {
        Claim claim = edit.latest();
        return new RevisionLine(
                group, edit.kind(), Thing.CLAIM, claim.site(), claim.id(), head, details);
    }

    private String head(Edit<Claim> edit, boolean withDate) {
        Claim claim = edit.latest();
        Dossier dossier = version(edit);
        String kind = kind(claim);
        String said =
                withDate
                        ? texts.get(
                                "revision.claim.dated", kind, DateWords.edtf(claim.date(), locale))
                        : kind;
        String publisher = dossier.source(claim.source()).publisher();
        return texts.get("revision.claim", site(claim.site(), dossier), said, publisher);
    }

    private String site(@Nullable String id, Dossier dossier) {
        return id == null
                ? texts.get("revision.mission")
                : dossier.site(id).map(Site::name).map(name -> name.in(locale)).orElse(id);
    }

    private List<String> details(Edit<Claim> edit) {
        Claim was = edit.was();
        Claim is = edit.latest();
        Dossier before = revision.before();
        Dossier after = revision.after();
        List<String> details = new ArrayList<>();
        add(details, edit, Part.SITE, site(was.site(), before), site(is.site(), after));
        add(details, edit, Part.KIND, kind(was), kind(is));
        add(details, edit, Part.SOURCE, source(was, before), source(is, after));
        add(details, edit, Part.QUOTE, quote(was, before), quote(is, after));
        add(details, edit, Part.WORDS, ours(was.paraphrase()), ours(is.paraphrase()));
        if (edit.in(Part.NOTES)) {
            details.add(texts.get("revision.part.notes"));
        }
        return details;
    }

    private void add(List<String> details, Edit<Claim> edit, Part part, String was, String is) {
        if (edit.in(part)) {
            // What is told apart only in the other language, or beyond what is shown, is named.
            String how = was.equals(is) ? texts.get("revision.elsewhere") : arrow(was, is);
            details.add(texts.get("revision.part." + part.id(), how));
        }
    }

    private String source(Claim claim, Dossier dossier) {
        Source source = dossier.source(claim.source());
        return texts.get("revision.source", source.publisher(), SourceLine.issued(source, locale));
    }

    private String words(Claim claim, Dossier dossier) {
        return claim.quote() == null ? ours(claim.paraphrase()) : quote(claim, dossier);
    }

    private String quote(Claim claim, Dossier dossier) {
        Quote quote = claim.quote();
        return quote == null
                ? texts.get("revision.nothing")
                : QuoteMarks.of(dossier.source(claim.source()).language())
                        .around(shortened(quote.exact()));
    }

    private String ours(@Nullable Localized words) {
        return words == null ? texts.get("revision.nothing") : shortened(words.in(locale));
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private String kind(Claim claim) {
        String id = claim.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.get("evidence.kind." + id);
    }

    private String dated(Claim claim) {
        String date = DateWords.edtf(claim.date(), locale);
        String certainty = claim.certainty().name().toLowerCase(Locale.ROOT);
        return claim.certainty() == Certainty.STATED
                ? date
                : texts.get("revision.certainty." + certainty, date);
    }

    private String grade(Claim claim) {
        String meaning = texts.get("evidence.credibility." + claim.credibility());
        return texts.get("revision.grade", String.valueOf(claim.credibility()), meaning);
    }

    private String arrow(String was, String is) {
        return texts.get("revision.arrow", was, is);
    }
}
