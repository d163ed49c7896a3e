package handover.ui.method;

import handover.chronology.SiteState;
import handover.chronology.Status;
import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.dossier.SiteKind;
import handover.ui.method.Block.MarkTerm;
import handover.ui.method.Block.Marks;
import handover.ui.method.Block.Prose;
import handover.words.MarkWords;
import handover.words.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The chapter on the marks, each drawn as the map draws it.
final class MarkChapter {
    private final Dossier dossier;
    private final Texts texts;

    MarkChapter(Dossier dossier, Locale locale) {
        this.dossier = dossier;
        this.texts = Texts.in(locale);
    }

    Chapter chapter() {
        List<MarkTerm> marks = new ArrayList<>();
        first(SiteKind.BASE)
                .ifPresent(
                        base -> {
                            for (Status status : Status.values()) {
                                marks.add(mark(base, status, false, status.id()));
                                if (status == Status.HANDED_OVER) {
                                    marks.add(mark(base, status, true, "handed-over-disputed"));
                                }
                            }
                        });
        first(SiteKind.HEADQUARTERS)
                .ifPresent(site -> marks.add(mark(site, Status.OPEN, false, "headquarters")));
        return new Chapter(
                texts.get("method.marks"),
                List.of(
                        new Prose(texts.get("method.marks.why")),
                        new Marks(marks),
                        new Prose(texts.get("method.marks.beside")),
                        new Prose(texts.get("method.marks.point"))));
    }

    private Optional<Site> first(SiteKind kind) {
        return dossier.sites().stream().filter(site -> site.kind() == kind).findFirst();
    }

    private MarkTerm mark(Site site, Status status, boolean disputed, String name) {
        return new MarkTerm(
                new SiteState(site, status, disputed, null, null),
                MarkWords.of(dossier, name, texts.locale()),
                texts.get("method.marks." + name));
    }
}
