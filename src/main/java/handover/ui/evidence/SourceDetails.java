package handover.ui.evidence;

import handover.words.SourceLine;
import handover.words.Texts;

import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// What stands behind a card: the reasons for both grades, what the source is, and its address,
/// which can be copied and is opened only by a click.
final class SourceDetails extends VBox {
    private final Exhibit exhibit;
    private final Locale locale;
    private final Texts texts;
    private final Actions actions;

    SourceDetails(Exhibit exhibit, Locale locale, Actions actions) {
        this.exhibit = exhibit;
        this.locale = locale;
        this.texts = Texts.in(locale);
        this.actions = actions;
        getStyleClass().add("evidence-details");
    }

    /// Makes the content, which most cards never need.
    void fill() {
        var source = exhibit.source();
        var grades = new GradeWords(locale);
        add(null, grades.source(source));
        add(null, grades.item(exhibit));
        add("evidence.source.title", source.title());
        add("evidence.source.author", source.author());
        add("evidence.source.kind", source.kind().in(locale));
        var basis = source.issuedBasis();
        add(
                "evidence.source.issued",
                SourceLine.issued(source, locale)
                        + (basis == null ? "" : " (" + basis.in(locale) + ")"));
        var note = source.note();
        add("evidence.source.note", note == null ? null : note.in(locale));
        if (source.partisan()) {
            getChildren()
                    .add(Nodes.words(texts.get("evidence.source.partisan"), "evidence-partisan"));
        }
        var url = source.url();
        if (url != null) {
            getChildren().add(new AddressRow(url, texts, actions));
        }
    }

    private void add(@Nullable String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            getChildren()
                    .add(
                            key == null
                                    ? Nodes.words(value, "evidence-detail")
                                    : new Fact(texts.get(key), value));
        }
    }
}
