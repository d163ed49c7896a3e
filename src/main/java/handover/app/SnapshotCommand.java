package handover.app;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

@Command(name = "snapshot", mixinStandardHelpOptions = true, description = "Writes pictures.")
final class SnapshotCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
