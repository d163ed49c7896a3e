package handover.chronology;

import handover.dossier.Voice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Every lens there is: each clock with each set of voices, bundled or not, each rule and each way
/// of counting.
final class EveryLens {
    private static final List<String> COUNTINGS = List.of("twelve", "thirteen");

    /// In a fixed order, 360 of them.
    static final List<Lens> ALL = all();

    private EveryLens() {}

    private static List<Lens> all() {
        List<Lens> lenses = new ArrayList<>();
        for (Clock clock : Clock.values()) {
            for (Voices voices : everyVoices()) {
                for (Rule rule : Rule.values()) {
                    for (String counting : COUNTINGS) {
                        lenses.add(new Lens(clock, voices, rule, counting));
                    }
                }
            }
        }
        return List.copyOf(lenses);
    }

    /// Every set of voices but the empty one, of all sources or of the bundled ones only.
    private static List<Voices> everyVoices() {
        Voice[] all = Voice.values();
        List<Voices> found = new ArrayList<>();
        for (int bits = 1; bits < 1 << all.length; bits++) {
            Set<Voice> some = EnumSet.noneOf(Voice.class);
            for (int i = 0; i < all.length; i++) {
                if ((bits >> i & 1) == 1) {
                    some.add(all[i]);
                }
            }
            found.add(new Voices(false, some));
            found.add(new Voices(true, some));
        }
        return found;
    }
}
