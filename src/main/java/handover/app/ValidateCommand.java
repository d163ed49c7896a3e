package handover.app;

import handover.io.DossierReader;
import handover.io.Problem;
import handover.io.StoryFile;

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

/// `validate`: checks a dossier or a file of scenes and names everything that is wrong with it.
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description =
                "Checks a dossier, or scenes against a dossier; every problem on standard error as"
                        + " file:line:column: pointer: message.")
final class ValidateCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            description =
                    "a dossier.json, the folder it lies in, a .zip of it, or a file that ends in .atlas")
    Path path = Path.of("");

    @Option(
            names = "--dossier",
            paramLabel = "PATH",
            description = "the dossier that scenes are checked against (default: the one built in)")
    @Nullable Path dossier;

    @Mixin LanguageOption language = new LanguageOption();
    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<Problem> problems = problems();
        PrintWriter err = spec.commandLine().getErr();
        Dossiers.lines(problems, language.locale).forEach(err::println);
        err.flush();
        return Dossiers.unusable(problems) ? 1 : 0;
    }

    private List<Problem> problems() {
        return StoryFile.isNamed(path)
                ? StoryFile.read(path, Dossiers.load(dossier, language.locale)).problems()
                : DossierReader.read(path).problems();
    }
}
