package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The program never asks for the network. Each test runs in a JVM of its own in which sockets,
/// channels, proxies and the names of machines are refused and every attempt is written down.
class NetworkTest {
    @TempDir Path folder;

    private List<String> run(String... args) throws IOException, InterruptedException {
        Path hosts = Files.writeString(folder.resolve("hosts"), "");
        List<String> options =
                List.of(
                        "-Djava.nio.channels.spi.SelectorProvider="
                                + RefusingChannels.class.getName(),
                        "-Djdk.net.hosts.file=" + hosts,
                        "--add-modules",
                        "java.net.http");
        OtherJvm jvm =
                OtherJvm.run(
                        folder.resolve("output.txt"), options, TrappedStory.class.getName(), args);
        List<String> lines = new ArrayList<>(jvm.lines());
        assertThat(lines).as("ran to its end").isNotEmpty().last().isEqualTo("end");
        return lines;
    }

    private static List<String> starting(List<String> lines, String start) {
        return lines.stream().filter(line -> line.startsWith(start)).toList();
    }

    @Test
    void theWholeWindowOpensNoConnection() throws IOException, InterruptedException {
        List<String> lines = run("window", folder.toString());
        assertThat(starting(lines, "caught: ")).isEmpty();
        assertThat(lines).contains("picture: true", "browser: 0");
    }

    @Test
    void theCommandLineOpensNoConnection() throws IOException, InterruptedException {
        List<String> lines = run("command", folder.toString());
        assertThat(starting(lines, "caught: ")).isEmpty();
        assertThat(starting(lines, "exit: ")).containsExactly("exit: 0", "exit: 0", "exit: 0");
    }

    @Test
    void theTrapCatchesEveryWayToTheNetwork() throws IOException, InterruptedException {
        List<String> lines = run("provoke");
        assertThat(starting(lines, "opened: ")).isEmpty();
        assertThat(starting(lines, "refused: "))
                .containsExactly(
                        "refused: Socket and noted",
                        "refused: ServerSocket and noted",
                        "refused: URL and noted",
                        "refused: SocketChannel and noted",
                        "refused: name",
                        "refused: HttpClient and noted");
    }
}
