package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.ReadingWatch.Step;
import handover.words.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How far an opening has come, as a share and in words.
class ReachedTest {
    private static String words(Reached reached) {
        return reached.words().apply(Texts.in(Locale.ENGLISH));
    }

    @Test
    void theShareNeverGoesBack() {
        Stream<Reached> reading =
                Stream.of(Step.FILE, Step.TEXT, Step.RECORDS)
                        .flatMap(
                                step ->
                                        IntStream.rangeClosed(0, 10)
                                                .mapToObj(i -> Reached.reading(step, i, 10)));
        Stream<Reached> then =
                IntStream.rangeClosed(0, Opened.PARTS)
                        .mapToObj(i -> Reached.preparing(i, Opened.PARTS));
        List<Double> shares =
                Stream.of(reading, Stream.of(Reached.reading(Step.CHECKS, 0, 0)), then)
                        .flatMap(all -> all)
                        .map(Reached::share)
                        .toList();
        assertThat(shares).isSorted().startsWith(0.0).endsWith(1.0);
        assertThat(Reached.NOTHING.share()).isNegative();
    }

    @Test
    void ofAZipItIsNotKnownHowMuchComesAfterIt() {
        Reached packed = Reached.reading(Step.PACKED, 1 << 20, 5 << 20);
        assertThat(packed.share()).isNegative();
        assertThat(words(packed)).isEqualTo("Loading the ZIP: 1 of 5 MB");
    }

    @Test
    void megabytesNeverSayMoreThanAll() {
        assertThat(words(Reached.reading(Step.FILE, 5 << 20, 5 << 20)))
                .isEqualTo("Loading the file: 5 of 5 MB");
        assertThat(words(Reached.reading(Step.TEXT, (5 << 20) + 1, (5 << 20) + 1)))
                .isEqualTo("Looking for records: 5 of 6 MB");
        assertThat(words(Reached.reading(Step.RECORDS, 4_096, 1_000_000)))
                .isEqualTo("Reading records: 4,096 of 1,000,000");
    }
}
