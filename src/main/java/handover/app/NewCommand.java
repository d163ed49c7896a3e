package handover.app;

import handover.io.Problems;
import handover.io.UnwritableException;
import handover.words.Texts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
    @Parameters(paramLabel = "FOLDER", description = "the folder to make it in")
    Path folder = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "xlsx",
            description =
                    "xlsx, a workbook for handover-atlas import, or json, a dossier (default: xlsx)")
    Template.Format format = Template.Format.XLSX;

    @Mixin LanguageOption language = new LanguageOption();
    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Texts texts = Texts.in(language.locale);
        Template.former(folder, format)
                .ifPresent(
                        former -> {
                            String words = texts.get("command.new.former", former.toString());
                            throw new BadInput(List.of(words));
                        });
        try {
            Path file = new Template(texts).write(folder, format);
            spec.commandLine().getOut().println(texts.get("command.new.done", file.toString()));
            spec.commandLine().getOut().flush();
        } catch (UnwritableException e) {
            throw new BadInput(List.of(Problems.line(e.problem(), language.locale)));
        }
        return 0;
    }
}
