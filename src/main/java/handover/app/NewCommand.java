package handover.app;

import handover.io.DossierReader;
import handover.io.Problems;
import handover.io.SafeFolder;
import handover.io.UnwritableException;
import handover.io.intake.DossierWriter;
import handover.io.intake.WorkbookWriter;
import handover.words.Texts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `new`: the beginning of a dossier, to be filled in.
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description =
                "Makes the beginning of a dossier, with made-up examples and a remark on every field.")
final class NewCommand implements Callable<Integer> {
    private static final String WORKBOOK = "dossier.xlsx";

    /// What is to be filled in.
    enum Format {
        /// A dossier as the program opens it.
        JSON,
        /// A workbook, to be imported when it is filled in.
        XLSX
    }

    @Parameters(paramLabel = "FOLDER", description = "the folder to make it in")
    Path folder = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "xlsx",
            description =
                    "xlsx, a workbook for handover-atlas import, or json, a dossier (default: xlsx)")
    Format format = Format.XLSX;

    @Mixin LanguageOption language = new LanguageOption();
    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Texts texts = Texts.in(language.locale);
        Path file = folder.resolve(format == Format.XLSX ? WORKBOOK : DossierReader.FILE);
        if (Files.exists(file)) {
            throw new BadInput(List.of(texts.get("command.new.former", file.toString())));
        }
        try {
            write(new Template(texts));
        } catch (UnwritableException e) {
            throw new BadInput(List.of(Problems.line(e.problem(), language.locale)));
        }
        spec.commandLine().getOut().println(texts.get("command.new.done", file.toString()));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private void write(Template template) throws UnwritableException {
        if (format == Format.XLSX) {
            SafeFolder.write(folder, into -> workbook(template, into));
        } else {
            Path name = folder.toAbsolutePath().normalize().getFileName();
            String title = name == null ? "dossier" : name.toString();
            DossierWriter.write(
                    Template.dossier(title),
                    folder,
                    into -> Files.writeString(into.resolve(Template.README), template.readme()));
        }
    }

    private static void workbook(Template template, Path folder) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve(WORKBOOK))) {
            WorkbookWriter.write(template.sheets(), out);
        }
        Files.write(folder.resolve(Template.ARTICLE), Template.article());
    }
}
