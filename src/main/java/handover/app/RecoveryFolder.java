package handover.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Where the scenes of every running program are kept, each in a folder of its own.
record RecoveryFolder(Path root) {
    private static final int TRIES = 20;

    /// A place for a program that starts.
    RecoverySlot claim() throws IOException {
        for (int i = 0; i < TRIES; i++) {
            RecoverySlot slot = RecoverySlot.make(root.resolve(UUID.randomUUID().toString()));
            if (slot != null) {
                slot.tryOut();
                return slot;
            }
        }
        throw new IOException(root + " is swept by another program");
    }

    /// What programs have left that ended without saving, the latest first. Each is locked, so that
    /// no other program offers it too. What holds nothing is swept away.
    List<RecoverySlot> leftBehind() {
        List<RecoverySlot> left = new ArrayList<>();
        for (Path folder : folders()) {
            try {
                RecoverySlot slot = RecoverySlot.takeOver(folder);
                if (slot != null && slot.isFilled()) {
                    left.add(slot);
                } else if (slot != null) {
                    slot.remove();
                }
            } catch (IOException e) {
                // Another program was quicker, or the folder is not ours to touch: it is passed by.
                continue;
            }
        }
        left.sort(Comparator.comparing(RecoveryFolder::written).reversed());
        return left;
    }

    private List<Path> folders() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var paths = Files.list(root)) {
            return paths.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static FileTime written(RecoverySlot slot) {
        try {
            return Files.getLastModifiedTime(slot.scenes());
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
