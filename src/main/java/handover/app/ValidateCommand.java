package handover.app;

import handover.io.DossierReader;
import handover.io.Problem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `validate`: checks a dossier and names everything that is wrong with it.
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description =
                "Checks a dossier; every problem on standard error as file:line:column: pointer: message.")
final class ValidateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", description = "a dossier.json, or the folder it lies in")
    Path path = Path.of("");

    @Mixin LanguageOption language = new LanguageOption();
    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<Problem> problems = DossierReader.read(path).problems();
        PrintWriter err = spec.commandLine().getErr();
        Dossiers.lines(problems, language.locale).forEach(err::println);
        err.flush();
        return Dossiers.unusable(problems) ? 1 : 0;
    }
}
