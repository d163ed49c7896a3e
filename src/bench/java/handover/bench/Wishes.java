package handover.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What is to be measured, as the command line asks for it.
///
/// @param groups of [#GROUPS]
/// @param sizes how many sites the made-up dossiers have; 13 stands for the program's own
/// @param minutes how long to scrub before memory is looked at
/// @param brief a tenth of all repetitions: for a look, not for figures
/// @param into where chart, numbers and table go
/// @param steps of growth only the steps
/// @param profile where a recording of what is measured in a Java of its own goes, or empty
/// @param show how many sites a window is to show, or 0
record Wishes(
        List<String> groups,
        List<Integer> sizes,
        double minutes,
        boolean brief,
        Path into,
        boolean steps,
        String profile,
        int show) {
    /// Everything that can be measured, in the order in which it is.
    static final List<String> GROUPS =
            List.of("core", "frames", "pictures", "growth", "still", "memory", "start", "size");

    static final String USAGE =
            """
            any of: core frames pictures growth still memory start size (all if none is named), and
              sizes=13,100,1000,10000,100000,1000000  the sizes of growth
              minutes=10       how long memory is scrubbed
              brief            a tenth of all repetitions
              steps            of growth only the steps, as for a profile
              into=src/bench   where growth.png, growth.tsv and figures.md go
              profile=F.jfr    records growth and memory by Flight Recorder
              show=1000        opens a window with so many made-up sites, and measures nothing""";

    /// Reads the arguments.
    ///
    /// @throws IllegalArgumentException naming what is not understood
    static Wishes of(String... args) {
        List<String> groups = new ArrayList<>();
        List<Integer> sizes = List.of(13, 100, 1_000, 10_000, 100_000, 1_000_000);
        double minutes = 10;
        boolean brief = false;
        Path into = Path.of("target", "bench");
        boolean steps = false;
        String profile = "";
        int show = 0;
        for (String arg : args) {
            String value = arg.substring(arg.indexOf('=') + 1);
            switch (arg.replaceFirst("=.*", "").toLowerCase(Locale.ROOT)) {
                case "" -> {}
                case "sizes" ->
                        sizes = Arrays.stream(value.split(",")).map(Integer::valueOf).toList();
                case "minutes" -> minutes = Double.parseDouble(value);
                case "brief" -> brief = true;
                case "steps" -> steps = true;
                case "into" -> into = Path.of(value);
                case "profile" -> profile = value;
                case "show" -> show = Integer.parseInt(value);
                default -> {
                    if (!GROUPS.contains(arg)) {
                        throw new IllegalArgumentException(arg + " is none of these; " + USAGE);
                    }
                    groups.add(arg);
                }
            }
        }
        return new Wishes(
                groups.isEmpty() ? GROUPS : groups,
                sizes,
                minutes,
                brief,
                into,
                steps,
                profile,
                show);
    }

    /// So many repetitions, or a tenth of them.
    int times(int usual) {
        return brief ? Math.max(5, usual / 10) : usual;
    }
}
