package handover.io;

import handover.dossier.Dossier;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What came of reading a dossier.
///
/// @param dossier the dossier, checked through and through; null if any problem is an error
/// @param problems all of them, in the order of the file
public record Reading(@Nullable Dossier dossier, List<Problem> problems) {

    /// Copies the list.
    public Reading {
        problems = List.copyOf(problems);
    }
}
