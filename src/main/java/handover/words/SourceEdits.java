package handover.words;

import handover.dossier.Dossier;
import handover.dossier.Source;
import handover.revision.Edit;
import handover.revision.Kind;
import handover.revision.Part;
import handover.revision.Revision;
import handover.words.RevisionLine.Group;
import handover.words.RevisionLine.Thing;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Says how sources are others in a later version of a dossier.
final class SourceEdits {
    private final Revision revision;
    private final Texts texts;
    private final Locale locale;

    SourceEdits(Revision revision, Locale locale) {
        this.revision = revision;
        this.texts = Texts.in(locale);
        this.locale = texts.locale();
    }

    /// Its letter is another.
    RevisionLine grades(Edit<Source> edit) {
        String how = arrow(grade(edit.was()), grade(edit.latest()));
        return line(Group.GRADES, edit, List.of(how));
    }

    /// It is new, gone, or another in anything but its letter.
    RevisionLine line(Edit<Source> edit) {
        List<String> details = edit.kind() == Kind.CHANGED ? details(edit) : title(edit.latest());
        return line(Group.SOURCES, edit, details);
    }

    private RevisionLine line(Group group, Edit<Source> edit, List<String> details) {
        Source source = edit.latest();
        String head =
                texts.get("revision.source", source.publisher(), SourceLine.issued(source, locale));
        return new RevisionLine(group, edit.kind(), Thing.SOURCE, null, source.id(), head, details);
    }

    private static List<String> title(Source source) {
        String title = source.title();
        return title == null ? List.of() : List.of(title);
    }

    private List<String> details(Edit<Source> edit) {
        Source was = edit.was();
        Source is = edit.latest();
        List<String> details = new ArrayList<>();
        if (edit.in(Part.ISSUED)) {
            String how = arrow(SourceLine.issued(was, locale), SourceLine.issued(is, locale));
            details.add(texts.get("revision.part.issued", how));
        }
        title(details, was.publisher(), is.publisher());
        title(details, was.title(), is.title());
        title(details, was.author(), is.author());
        if (edit.in(Part.VOICE)) {
            String how = arrow(voice(was, revision.before()), voice(is, revision.after()));
            details.add(texts.get("revision.part.voice", how));
        }
        if (edit.in(Part.ADDRESS)) {
            String how = arrow(orNothing(was.url()), orNothing(is.url()));
            details.add(texts.get("revision.part.address", how));
        }
        if (edit.in(Part.ARTICLE)) {
            details.add(texts.get("revision.part.article"));
        }
        if (edit.in(Part.KIND)) {
            String how = arrow(was.kind().in(locale), is.kind().in(locale));
            details.add(texts.get("revision.part.kind", how));
        }
        if (edit.in(Part.NOTES)) {
            details.add(texts.get("revision.part.notes"));
        }
        return details;
    }

    private void title(List<String> details, @Nullable String was, @Nullable String is) {
        if (!Objects.equals(was, is)) {
            details.add(arrow(orNothing(was), orNothing(is)));
        }
    }

    private String orNothing(@Nullable String words) {
        return words == null ? texts.get("revision.nothing") : words;
    }

    private String voice(Source source, Dossier dossier) {
        return new VoiceWords(dossier.scope(), texts).of(source.voice().word());
    }

    private String grade(Source source) {
        String letter = source.reliability().name();
        String meaning = texts.get("evidence.reliability." + letter.toLowerCase(Locale.ROOT));
        return texts.get("revision.grade", letter, meaning);
    }

    private String arrow(String was, String is) {
        return texts.get("revision.arrow", was, is);
    }
}
