package handover.io;

import handover.io.Problem.Phrase;
import handover.io.Problem.Unreadable;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/// A file of JSON: its bytes, and the tree that they spell.
///
/// @param bytes as they lie on the disk
record JsonFile(byte[] bytes, Node root) {

    /// Reads a file, or says in the ledger why it cannot be read.
    ///
    /// @param largest bytes that such a file can have, a whole number of megabytes
    /// @param tooLarge what is said of a larger one
    static @Nullable JsonFile read(
            Shelf shelf, String name, int largest, String tooLarge, Ledger ledger) {
        byte[] bytes = bytes(shelf, name, largest, tooLarge, ledger);
        Node root = bytes == null ? null : parsed(shelf.label(name), bytes, ledger);
        return bytes == null || root == null ? null : new JsonFile(bytes, root);
    }

    private static byte @Nullable [] bytes(
            Shelf shelf, String name, int largest, String tooLarge, Ledger ledger) {
        Place place = Place.whole(shelf.label(name));
        try {
            byte[] bytes =
                    shelf.size(name) > largest
                            ? new byte[0]
                            : shelf.bytes(name, largest, ledger.headway());
            if (shelf.size(name) <= largest && bytes.length <= largest) {
                return bytes;
            }
            ledger.add(new Unreadable(place, tooLarge, List.of(largest >> 20)));
        } catch (NoSuchFileException e) {
            ledger.add(new Unreadable(place, "problem.file.missing", List.of()));
        } catch (AccessDeniedException e) {
            ledger.add(new Unreadable(place, "problem.file.denied", List.of()));
        } catch (NotAFileException e) {
            ledger.add(new Unreadable(place, "problem.file.kind", List.of()));
        } catch (DamagedException e) {
            ledger.add(new Unreadable(place, "problem.zip.part", List.of()));
        } catch (IOException e) {
            ledger.add(new Unreadable(place, "problem.file.failed", List.of(reason(e))));
        }
        return null;
    }

    private static @Nullable Node parsed(String file, byte[] bytes, Ledger ledger) {
        if (!Utf8.isSound(bytes)) {
            Utf8 utf8 = Utf8.of(bytes);
            var place = new Place(file, utf8.line(), utf8.column(), "");
            String hex = "%02X".formatted(bytes[utf8.bad()]);
            ledger.add(new Unreadable(place, "problem.file.encoding", List.of(hex)));
            return null;
        }
        return JsonTree.read(file, JsonText.of(bytes), ledger);
    }

    /// What the platform says about a failure.
    static Object reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return new Phrase("problem.reason.denied");
        }
        if (e instanceof NotAFileException) {
            return new Phrase("problem.reason.kind");
        }
        if (e instanceof DamagedException) {
            return new Phrase("problem.reason.damaged");
        }
        String message = e.getMessage();
        return Echo.of(message == null ? e.getClass().getSimpleName() : message);
    }
}
