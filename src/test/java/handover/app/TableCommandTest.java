package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.PrintWriter;
import java.io.StringWriter;

/// The files of the table as the command line writes them.
class TableCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return MainCommand.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @ParameterizedTest
    @CsvSource({"csv, 'id,name,'", "json, '{'", "geojson, '{'", "kml, '<?xml'", "KML, '<?xml'"})
    void everyFormatIsWritten(String format, String start) {
        assertThat(run("table", "--date", "2023-11-19", "--format", format)).isZero();
        assertThat(out.toString()).startsWith(start);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void anUnknownFormatNamesTheKnownOnes() {
        assertThat(run("table", "--date", "2023-11-19", "--format", "xml")).isEqualTo(2);
        assertThat(err.toString()).contains("'xml' is none of: csv, json, geojson, kml");
    }
}
