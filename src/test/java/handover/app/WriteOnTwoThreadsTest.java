package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// Names in Arabic on the map and in the panel at once, painted again and again.
class WriteOnTwoThreadsTest {
    @TempDir Path folder;

    @Test
    void namesThatAreShapedDoNotEndTheProgram() throws Exception {
        var jvm =
                OtherJvm.run(
                        folder.resolve("lines.txt"),
                        List.of("-XX:ErrorFile=" + folder.resolve("error.log")),
                        WriteOnTwoThreads.class.getName());
        assertThat(jvm.lines()).containsExactly(WriteOnTwoThreads.DONE);
        assertThat(jvm.exit()).isZero();
    }
}
