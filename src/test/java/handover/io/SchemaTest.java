package handover.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The published JSON Schema and the reader tell the same dossiers apart, as far as a schema can.
class SchemaTest {
    private static final Path RESOURCES = Path.of("resources/dossier");

    private static Schema schema() throws IOException {
        String text = Files.readString(RESOURCES.resolve("dossier.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    @Test
    void theBundledDossierFitsTheSchema() throws IOException {
        String json = Files.readString(RESOURCES.resolve("minusma/dossier.json"));
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theGoodDossierFitsTheSchema() throws IOException {
        assertThat(schema().validate(GoodDossier.JSON, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("handover.io.BadCase#caughtBySchema")
    void aBadDossierFailsAgainstTheSchemaToo(BadCase bad) throws IOException {
        assertThat(schema().validate(bad.json(), InputFormat.JSON)).isNotEmpty();
    }
}
