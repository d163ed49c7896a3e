package handover.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import handover.ui.window.Licences;
import handover.ui.window.Licences.Work;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whose work is in the program is said in the program and in the notice, all of it.
class LicencesTest {

    /// What only the tests bring.
    private static final List<String> TESTS = List.of("org.osgi.core-", "slf4j-");

    /// The jars that the program runs on, by name.
    private static List<String> jars() {
        return ModuleLayer.boot().configuration().modules().stream()
                .map(module -> module.reference().location())
                .flatMap(Optional::stream)
                .map(URI::toString)
                .filter(at -> at.endsWith(".jar") && at.contains("/repository/"))
                .map(at -> at.substring(at.lastIndexOf('/') + 1))
                .filter(jar -> TESTS.stream().noneMatch(jar::startsWith))
                .toList();
    }

    @Test
    void everyJarIsSomebodysNamedWork() {
        List<String> known =
                Licences.libraries().stream().flatMap(work -> work.jars().stream()).toList();
        assertThat(jars()).isNotEmpty();
        assertThat(jars()).allSatisfy(jar -> assertThat(known).as(jar).anyMatch(jar::startsWith));
    }

    @Test
    void noWorkIsNamedThatIsNotThere() {
        assertThat(
                        Licences.libraries().stream()
                                .flatMap(work -> work.jars().stream())
                                .filter(start -> !start.equals("-")))
                .allMatch(start -> jars().stream().anyMatch(jar -> jar.startsWith(start)));
    }

    @Test
    void theNoticeSaysTheSame() throws IOException {
        String notice = Files.readString(Path.of("NOTICE.md"));
        Stream.concat(Licences.libraries().stream(), Licences.data().stream())
                .forEach(
                        work ->
                                assertThat(notice)
                                        .as(work.name())
                                        .containsIgnoringCase(firstName(work)));
    }

    private static String firstName(Work work) {
        return work.name().split(",", 2)[0];
    }
}
