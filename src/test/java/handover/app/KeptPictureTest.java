package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.Settings;
import handover.state.PictureMeasure;
import handover.state.PictureOptions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How pictures are wanted is kept, and what the settings say is judged.
class KeptPictureTest {

    @ParameterizedTest
    @EnumSource(PictureMeasure.class)
    void whatIsKeptComesBack(PictureMeasure measure) {
        var options =
                PictureOptions.USUAL
                        .typed(1024, 768)
                        .sized(measure)
                        .lettered(80)
                        .transparent(true)
                        .quoting(true);
        assertThat(KeptPicture.options(KeptPicture.kept(options))).isEqualTo(options);
    }

    @Test
    void asLongAsAllIsUsualNothingIsKept() {
        assertThat(KeptPicture.kept(PictureOptions.USUAL)).isNull();
        assertThat(KeptPicture.options(null)).isEqualTo(PictureOptions.USUAL);
    }

    @Test
    void whatNobodyCanChooseIsAsIfNobodyHadChosen() {
        var odd = new Settings.Picture("poster", 99_999, 3, 101, false, true, false);
        assertThat(KeptPicture.options(odd)).isEqualTo(PictureOptions.USUAL);
    }
}
