package handover.ui.map;

import com.gluonhq.maps.tile.TileRetriever;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/// Gets tiles from a folder of the analyst's, laid out `zoom/x/y.png` as tile tools write them. It
/// takes the place of Gluon's own retriever, which would go to the network: this one cannot.
public final class TileFolder implements TileRetriever {
    private static final Image NOTHING = new WritableImage(1, 1);
    private static final AtomicReference<@Nullable Path> CHOSEN = new AtomicReference<>();

    /// Made by Gluon Maps, which looks for a retriever among the services.
    public TileFolder() {}

    /// Chooses the folder; null shows no tiles.
    static void choose(@Nullable Path folder) {
        CHOSEN.set(folder);
    }

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long x, long y) {
        Path folder = CHOSEN.get();
        if (folder == null) {
            return CompletableFuture.completedFuture(NOTHING);
        }
        Path tile =
                folder.resolve(Integer.toString(zoom))
                        .resolve(Long.toString(x))
                        .resolve(y + ".png");
        return CompletableFuture.supplyAsync(() -> read(tile));
    }

    private static Image read(Path tile) {
        return Files.isRegularFile(tile) ? new Image(tile.toUri().toString()) : NOTHING;
    }
}
