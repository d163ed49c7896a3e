package handover.paint;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// The threads that help to paint the ground: as many as there are processors, for the toolkit's
/// own thread often only waits for the next frame. They end with the program.
final class GroundThreads {
    static final int COUNT = Runtime.getRuntime().availableProcessors();

    private static final AtomicInteger NUMBER = new AtomicInteger();
    static final Executor ALL =
            Executors.newFixedThreadPool(
                    COUNT,
                    task ->
                            Thread.ofPlatform()
                                    .daemon()
                                    .name("ground-" + NUMBER.incrementAndGet())
                                    .unstarted(task));

    private GroundThreads() {}
}
