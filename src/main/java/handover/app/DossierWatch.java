package handover.app;

import handover.dossier.Dossier;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Waits for a dossier on the disk to change. What is watched are the folders in which its files
/// lie, since many editors write another file and give it the name of the first. The system
/// tells of changes: as long as there is none, nothing runs.
final class DossierWatch implements Session.Watch {
    /// A save is many small changes; it is over when nothing more has changed for so long.
    private static final long QUIET_MILLIS = 250;

    /// After so many changes without a pause the dossier is read all the same.
    private static final int MOST = 40;

    private final WatchService service;
    private final Map<WatchKey, Set<String>> names = new HashMap<>();
    private final Runnable changed;

    private DossierWatch(WatchService service, Runnable changed) {
        this.service = service;
        this.changed = changed;
    }

    /// Watches a dossier until it is closed.
    ///
    /// @param path a folder, its `dossier.json`, or a ZIP
    /// @param changed told after every change, on a thread of its own
    /// @return null if the system cannot watch there; the dossier then stays as it was read
    static @Nullable DossierWatch on(Path path, Dossier dossier, Runnable changed) {
        try {
            var watch = new DossierWatch(FileSystems.getDefault().newWatchService(), changed);
            watch.register(path.toAbsolutePath(), dossier);
            Thread.ofVirtual().name("dossier watch").start(watch::listen);
            return watch;
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }

    private void register(Path path, Dossier dossier) throws IOException {
        Map<Path, Set<String>> files = new HashMap<>();
        add(files, path);
        Path folder = Files.isDirectory(path) ? path : path.getParent();
        if (Files.isDirectory(path)) {
            add(files, path.resolve(handover.io.DossierReader.FILE));
        }
        if (folder != null) {
            dossier.bundled().stream()
                    .map(source -> source.article())
                    .filter(article -> article != null)
                    .forEach(article -> add(files, folder.resolve(article.file())));
        }
        for (var one : files.entrySet()) {
            if (Files.isDirectory(one.getKey())) {
                names.put(key(one.getKey()), one.getValue());
            }
        }
    }

    private static void add(Map<Path, Set<String>> files, Path file) {
        Path folder = file.getParent();
        if (folder != null) {
            files.computeIfAbsent(folder, f -> new HashSet<>())
                    .add(String.valueOf(file.getFileName()));
        }
    }

    private WatchKey key(Path folder) throws IOException {
        return folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
    }

    private void listen() {
        try {
            while (true) {
                boolean ours = isOurs(service.take());
                for (int i = 0; ours && i < MOST; i++) {
                    WatchKey more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                    if (more == null) {
                        break;
                    }
                    isOurs(more);
                }
                if (ours) {
                    changed.run();
                }
            }
        } catch (ClosedWatchServiceException e) {
            // Another dossier is shown, or the program ends.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether what has changed there is a file of the dossier.
    private boolean isOurs(WatchKey key) {
        Set<String> known = names.getOrDefault(key, Set.of());
        boolean ours = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            Object name = event.context();
            ours |= name == null || known.contains(name.toString());
        }
        // A folder that is gone is told of by the one above it.
        key.reset();
        return ours;
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            // There is nothing to wait for any more.
            return;
        }
    }
}
