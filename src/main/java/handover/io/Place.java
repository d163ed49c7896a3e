package handover.io;

/// Where in a file something stands.
///
/// @param file the file as the user named it
/// @param line counted from 1
/// @param column counted from 1, in UTF-16 units as editors count; a BOM is not counted;
///     [#ROW] for a row of a table
/// @param pointer JSON Pointer (RFC 6901) of the value, or the name of a table's column; empty for
///     the whole file or row
public record Place(String file, int line, int column, String pointer) {
    /// The column of what is no text but a row of a table.
    public static final int ROW = 0;

    /// The file as a whole: its first line and column.
    public static Place whole(String file) {
        return new Place(file, 1, 1, "");
    }

    /// The place of a member of the object at this pointer.
    Place member(int memberLine, int memberColumn, String name) {
        String token = name.replace("~", "~0").replace("/", "~1");
        return new Place(file, memberLine, memberColumn, pointer + "/" + token);
    }

    /// The place of an item of the array at this pointer.
    Place item(int itemLine, int itemColumn, int index) {
        return new Place(file, itemLine, itemColumn, pointer + "/" + index);
    }
}
