package handover.ui.evidence;

import handover.dossier.Article;
import handover.dossier.Scope;
import handover.dossier.Source;
import handover.words.Isolated;
import handover.words.SourceLine;
import handover.words.Texts;
import handover.words.VoiceWords;

import javafx.scene.layout.VBox;

import java.util.Locale;

/// What a reader must know before the first word of an article: who printed it, when, how far it
/// can be relied on, and which file it is.
final class ArticleHeader extends VBox {
    ArticleHeader(Source source, Article article, Scope scope, Locale locale, Actions actions) {
        var texts = Texts.in(locale);
        getStyleClass().add("evidence-article-head");
        String title = source.title();
        var heading =
                Nodes.words(
                        title == null ? texts.get("evidence.article.untitled") : title,
                        "evidence-article-title");
        getChildren().add(heading);
        String author = source.author();
        if (author != null) {
            fact(texts, "evidence.source.author", author);
        }
        var basis = source.issuedBasis();
        if (basis != null) {
            fact(
                    texts,
                    "evidence.source.issued",
                    SourceLine.issued(source, locale) + " (" + Isolated.of(basis.in(locale)) + ")");
        }
        fact(
                texts,
                "evidence.source.voice",
                new VoiceWords(scope, texts).plain("evidence.voice.", source.voice())
                        + " · "
                        + source.kind().in(locale));
        getChildren().add(Nodes.words(new GradeWords(locale).source(source), "evidence-detail"));
        fact(texts, "evidence.article.file", article.file());
        fact(texts, "evidence.article.sha", article.sha256());
        var url = source.url();
        if (url != null) {
            getChildren().add(new AddressRow(url, texts, actions));
        }
    }

    /// What stays in view while the article scrolls: the source, its grade, and the warning where
    /// the text takes sides.
    static VBox pinned(Source source, Locale locale) {
        var texts = Texts.in(locale);
        var box =
                Nodes.column(
                        "evidence-pinned",
                        Nodes.words(SourceLine.of(source, locale), "evidence-source"),
                        Nodes.words(new GradeWords(locale).letter(source), "evidence-muted"));
        if (source.partisan()) {
            box.getChildren()
                    .add(Nodes.words(texts.get("evidence.source.partisan"), "evidence-partisan"));
        }
        return box;
    }

    private void fact(Texts texts, String key, String value) {
        getChildren().add(new Fact(texts.get(key), value));
    }
}
