package handover.app;

import handover.dossier.Dossier;
import handover.export.RevisionTable;
import handover.io.Json;
import handover.revision.News;
import handover.revision.Revision;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `changes`: what is another in a later version of a dossier.
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        description =
                "Lists what a later version of a dossier has new, changed and no more: sites, dates,"
                        + " grades, claims, sources.")
final class ChangesCommand implements Callable<Integer> {
    /// How the changes are written.
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description =
                    "the earlier version: a folder, its dossier.json, or a .zip of the folder")
    Path old = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEW",
            description = "the later version (default: that of --dossier, or the one built in)")
    @Nullable Path later;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: text)")
    Format format = Format.TEXT;

    @Mixin LensOptions lens = new LensOptions();
    @Mixin SharedOptions shared = new SharedOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (later != null && shared.dossier != null) {
            throw new BadInput(List.of("--dossier: the later version is named twice"));
        }
        Dossier before = Dossiers.load(old, shared.locale);
        Dossier after = Dossiers.load(later == null ? shared.dossier : later, shared.locale);
        Dossiers.requireCounting(after, lens.counting);
        var news = News.of(Revision.of(before, after), lens.lens());
        var table = new RevisionTable(news, shared.locale);
        PrintWriter out = spec.commandLine().getOut();
        out.print(format == Format.JSON ? Json.write(table.asTree()) : table.asText());
        out.flush();
        return 0;
    }
}
