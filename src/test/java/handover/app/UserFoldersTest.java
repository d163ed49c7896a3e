package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class UserFoldersTest {
    private static final Path HOME = Path.of("/home/ana");

    private static Path state(String system, Map<String, String> environment) {
        return new UserFolders(system, HOME, environment, null).state();
    }

    @Test
    void linuxFollowsTheXdgBaseDirectories() {
        assertThat(state("Linux", Map.of())).isEqualTo(HOME.resolve(".local/state/handover-atlas"));
        assertThat(state("Linux", Map.of("XDG_STATE_HOME", "/var/ana")))
                .isEqualTo(Path.of("/var/ana/handover-atlas"));
    }

    @Test
    void aRelativeOrSenselessVariableIsIgnored() {
        for (String value : new String[] {"", "state", "../x", "\0"}) {
            assertThat(state("Linux", Map.of("XDG_STATE_HOME", value)))
                    .isEqualTo(HOME.resolve(".local/state/handover-atlas"));
        }
    }

    @Test
    void windowsAndMacHaveTheirOwn() {
        assertThat(state("Windows 11", Map.of("LOCALAPPDATA", "/local")))
                .isEqualTo(Path.of("/local/handover-atlas"));
        assertThat(state("Windows 11", Map.of()))
                .isEqualTo(HOME.resolve("AppData/Local/handover-atlas"));
        assertThat(state("Mac OS X", Map.of("XDG_STATE_HOME", "/var/ana")))
                .isEqualTo(HOME.resolve("Library/Application Support/handover-atlas"));
    }

    @Test
    void anotherFolderCanBeNamedForAll() {
        var folders = new UserFolders("Windows 11", HOME, Map.of(), Path.of("/stick"));
        assertThat(folders.state()).isEqualTo(Path.of("/stick"));
    }
}
