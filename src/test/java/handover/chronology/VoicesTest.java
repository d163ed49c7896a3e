package handover.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import handover.dossier.Reliability;
import handover.dossier.Source;
import handover.dossier.Voice;
import handover.support.MadeDossier;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

class VoicesTest {
    private static final Source UN = source(Voice.UN, false);
    private static final Source BUNDLED_PRESS = source(Voice.PRESS, true);

    private static Source source(Voice voice, boolean bundled) {
        var made = new MadeDossier();
        return (bundled
                        ? made.bundled("s", voice, Reliability.B, "2023")
                        : made.source("s", voice, Reliability.B, "2023"))
                .make()
                .source("s");
    }

    @Test
    void allLetsEverySourceThrough() {
        assertThat(Voices.ALL.include(UN)).isTrue();
        assertThat(Voices.ALL.include(BUNDLED_PRESS)).isTrue();
    }

    @Test
    void bundledLetsOnlyShippedArticlesThrough() {
        assertThat(Voices.BUNDLED.include(UN)).isFalse();
        assertThat(Voices.BUNDLED.include(BUNDLED_PRESS)).isTrue();
    }

    @Test
    void aVoiceLetsOnlyItselfThrough() {
        assertThat(Voices.only(Voice.UN).include(UN)).isTrue();
        assertThat(Voices.only(Voice.UN).include(BUNDLED_PRESS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "bundled", "authorities", "press+un", "bundled+press"})
    void theWordsReadBackAsTheyWereWritten(String words) {
        assertThat(Voices.parse(words).id()).isEqualTo(words);
    }

    @Test
    void whatTheFirstVersionWroteIsStillRead() {
        assertThat(Voices.parse("mali+un")).isEqualTo(Voices.only(Voice.AUTHORITIES, Voice.UN));
    }

    @Test
    void allBesideAVoiceIsAll() {
        assertThat(Voices.parse("un,all")).isEqualTo(Voices.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "un+nobody"})
    void anUnknownWordIsNamed(String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> Voices.parse(words));
    }

    @Property
    void everySetOfVoicesSurvivesItsWords(
            @ForAll boolean bundled, @ForAll @NotEmpty Set<Voice> some) {
        var voices = new Voices(bundled, some);
        assertThat(Voices.parse(voices.id())).isEqualTo(voices);
    }
}
