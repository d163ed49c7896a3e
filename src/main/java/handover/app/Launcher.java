package handover.app;

/// Where the program starts.
public final class Launcher {
    private Launcher() {}

    /// Starts the program.
    ///
    /// @param args the command line
    public static void main(String[] args) {
        System.exit(MainCommand.run(args));
    }
}
