package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.SettingsFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The program started where there is no display. Only Linux can be without one.
@EnabledOnOs(OS.LINUX)
class StartTest {
    @TempDir Path folder;

    private OtherJvm start(String... args) throws IOException, InterruptedException {
        return OtherJvm.run(
                folder.resolve("output.txt"), List.of(), Launcher.class.getName(), args);
    }

    @Test
    void itWritesThePicturesOfEveryChangeAndSaysSoInOneLine()
            throws IOException, InterruptedException {
        Path pictures = folder.resolve("briefing");
        OtherJvm jvm = start("--without-display", pictures.toString());
        assertThat(jvm.lines()).hasSize(1);
        assertThat(jvm.lines().getFirst()).contains(pictures.toString());
        assertThat(jvm.exit()).isZero();
        int changes =
                handover.chronology.Chronology.of(Stories.DOSSIER, handover.chronology.Lens.DEFAULT)
                        .changeDays()
                        .size();
        try (var files = Files.list(pictures)) {
            assertThat(files.toList())
                    .hasSize(changes + 1)
                    .allMatch(file -> file.toString().endsWith(".png"));
        }
    }

    @Test
    void withNowhereToWriteItSaysWhyInOneLineAndEndsWithOne()
            throws IOException, InterruptedException {
        OtherJvm jvm = start("--lang", "en");
        assertThat(jvm.exit()).isEqualTo(1);
        assertThat(jvm.lines()).hasSize(1);
        assertThat(jvm.lines().getFirst()).doesNotContain("Exception");
    }

    @Test
    void aTableNeedsADisplayAndTheCommandThatDoesNotIsNamed()
            throws IOException, InterruptedException {
        Path table = Files.writeString(folder.resolve("posts.csv"), "name,lat,lon,date\n");
        OtherJvm jvm = start(table.toString());
        assertThat(jvm.exit()).isEqualTo(1);
        assertThat(jvm.lines()).hasSize(1);
        assertThat(jvm.lines().getFirst()).contains("handover-atlas import");
    }

    @Test
    void whatEarlierStartsHaveKeptIsForgottenWhenAskedFor()
            throws IOException, InterruptedException {
        Path kept = folder.resolve("user");
        var file = new SettingsFile(kept);
        Files.createDirectories(kept);
        Files.writeString(kept.resolve(SettingsFile.NAME), "{}");
        var options = List.of("-D" + UserFolders.PROPERTY + "=" + kept);
        OtherJvm jvm =
                OtherJvm.run(
                        folder.resolve("output.txt"),
                        options,
                        Launcher.class.getName(),
                        "--reset-settings",
                        "--lang",
                        "en");
        assertThat(jvm.lines().getFirst()).isEqualTo("Settings are as new again.");
        assertThat(kept.resolve(SettingsFile.NAME)).doesNotExist();
        assertThat(file.read().settings()).isEqualTo(new SettingsFile(folder).read().settings());
    }
}
