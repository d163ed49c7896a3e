package handover.io.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.io.DossierReader;
import handover.io.Problem;
import handover.io.Problems;
import handover.io.UnwritableException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Rows become sites, sources and claims; each that does not says why.
class IntakeTest {
    @TempDir Path folder;

    private static Intaken make(Table... tables) {
        return Intake.make(Mapping.guess(List.of(tables)), null, "My dossier", Watch.NOBODY);
    }

    private static Dossier dossier(Intaken made) {
        assertThat(lines(made)).isEmpty();
        return Objects.requireNonNull(made.dossier());
    }

    private static List<String> lines(Intaken made) {
        return made.problems().stream().map(one -> Problems.line(one, Locale.ENGLISH)).toList();
    }

    @Test
    void aRowOfAFlatTableIsASiteAndAClaim() {
        Dossier dossier =
                dossier(
                        make(
                                Made.table(
                                        "bases",
                                        "name|lat|lon|date|kind|source",
                                        "El Fasher|13,63|25,35|2020-12-31|fermeture|Radio Dabanga",
                                        "Nyala|12.05|24.88|2021-01|handover|Radio Dabanga")));
        assertThat(dossier.sites())
                .extracting(site -> site.id())
                .containsExactly("el_fasher", "nyala");
        assertThat(dossier.claims().getFirst().kind()).isEqualTo(ClaimKind.DEPARTURE);
        assertThat(dossier.claims().get(1).date().text()).isEqualTo("2021-01");
        assertThat(dossier.claims()).allMatch(claim -> claim.source().equals("radio_dabanga"));
        assertThat(dossier.claims()).allMatch(claim -> claim.quote() == null);
        assertThat(dossier.view().contains(dossier.sites().getFirst().at())).isTrue();
        assertThat(dossier.id()).isEqualTo("my_dossier");
    }

    @Test
    void whereAllCoordinatesAreSwappedTheNamesTell() {
        Intaken made =
                make(
                        Made.table(
                                "bases",
                                "name|lat|lon|date",
                                "Gao|-0.04|16.27|2023-12-20",
                                "Camp 2|1.41|18.44|2023-10-31",
                                "Timbuktu|-3|16.77|2023-12-28"));
        assertThat(made.dossier()).isNotNull();
        assertThat(lines(made))
                .containsExactly(
                        "bases.csv:2: lat: warning: -0.04, 16.27 lies far from Gao, and would lie"
                                + " there the other way round. Check whether latitude and"
                                + " longitude are swapped.",
                        "bases.csv:4: lat: warning: -3, 16.77 lies far from Timbuktu, and would"
                                + " lie there the other way round. Check whether latitude and"
                                + " longitude are swapped.");
    }

    @Test
    void oneFarFromTheOthersIsDoubtedOnlyWhereTheyLieTogether() {
        List<String> rows = new ArrayList<>(List.of("name|lat|lon|date"));
        for (int i = 0; i < 20; i++) {
            rows.add("Post " + i + "|" + (16 + i % 5) + "|" + (-2 - i / 5) + "|2023-12-20");
        }
        rows.add("Post 20|-3|17|2023-12-20");
        assertThat(lines(make(Made.table("posts", rows.toArray(String[]::new)))))
                .containsExactly(
                        "posts.csv:22: lat: warning: -3.0 and 17.0 lie far from all other sites, and"
                                + " would lie among them the other way round. Check whether they"
                                + " are swapped.");
        List<String> wide = new ArrayList<>(List.of("name|lat|lon|date"));
        for (int i = 0; i < 64; i++) {
            wide.add("Post " + i + "|" + (8 + i / 8 * 2) + "|" + (-12 + i % 8 * 4) + "|2023-12-20");
        }
        assertThat(lines(make(Made.table("posts", wide.toArray(String[]::new))))).isEmpty();
    }

    @Test
    void threeTablesBelongTogether() {
        Dossier dossier =
                dossier(
                        make(
                                Made.table(
                                        "claims",
                                        "site|source|kind|date|text",
                                        "N|p|planned|2021-06|Soon."),
                                Made.table(
                                        "sites",
                                        "id|name|lat|lon|kind",
                                        "n|N|12|24|",
                                        "hq|HQ|13|24|qg"),
                                Made.table(
                                        "sources", "id|publisher|issued", "p|Paper|2021-03-06")));
        assertThat(dossier.claims().getFirst().site()).isEqualTo("n");
        assertThat(dossier.claims().getFirst().source()).isEqualTo("p");
        assertThat(Objects.requireNonNull(dossier.claims().getFirst().paraphrase()).en())
                .isEqualTo("Soon.");
        assertThat(dossier.counting()).extracting(rule -> rule.of()).containsExactly(1, 2);
    }

    @Test
    void aSecondRowOnASiteIsASecondClaim() {
        Dossier dossier =
                dossier(
                        make(
                                Made.table(
                                        "bases",
                                        "name|lat|lon|date",
                                        "Gao|16.25|-0.01|2023-12-20",
                                        "GAO|||2023-12-21")));
        assertThat(dossier.sites()).hasSize(1);
        assertThat(dossier.claimsOn("gao")).hasSize(2);
    }

    @Test
    void aBadRowIsNamedWithItsFileRowAndColumn() {
        Intaken made =
                make(
                        Made.table(
                                "claims",
                                "name|lat|lon|date",
                                "Gao|16.25|-0.01|2023-12-20",
                                "Ber|16.8|-2.5|31/02/2023"));
        assertThat(made.sound()).isFalse();
        assertThat(made.badRows()).isEqualTo(1);
        assertThat(lines(made))
                .containsExactly(
                        "claims.csv:3: date: “31/02/2023” is not a day: that month has 28 days."
                                + " Correct it.");
        assertThat(Objects.requireNonNull(made.dossier()).sites()).hasSize(1);
    }

    @Test
    void theOrderOfDaysIsAskedForWhereItMatters() {
        Table table =
                Made.table("x", "name|lat|lon|date", "Gao|16|0|31/12/2023", "Ber|16|-2|03/04/2023");
        List<Mapping> mappings = Mapping.guess(List.of(table));
        assertThat(Intake.openDays(mappings, Watch.NOBODY))
                .extracting(Intake.OpenDay::said)
                .containsExactly("03/04/2023");
        assertThat(make(table).sound()).isFalse();
        Intaken made = Intake.make(mappings, DayOrder.DMY, "x", Watch.NOBODY);
        assertThat(dossier(made).claims().get(1).date().text()).isEqualTo("2023-04-03");
    }

    @Test
    void lookingForOpenDaysIsWatchedAndFindsAFewOnly() {
        List<String> lines = new ArrayList<>(List.of("name|lat|lon|date"));
        for (int row = 0; row < 2 * Watch.STEP; row++) {
            lines.add("A" + row + "|16|0|2023-12-31");
        }
        for (int row = 0; row < 9; row++) {
            lines.add("B" + row + "|16|0|0" + (row + 1) + "/04/2023");
        }
        List<Mapping> mappings =
                Mapping.guess(List.of(Made.table("x", lines.toArray(String[]::new))));
        List<Long> told = new ArrayList<>();
        assertThat(Intake.openDays(mappings, told::add))
                .extracting(Intake.OpenDay::said)
                .containsExactly("01/04/2023", "02/04/2023", "03/04/2023");
        assertThat(told).containsExactly((long) Watch.STEP, 2L * Watch.STEP);
        assertThatThrownBy(() -> Intake.openDays(mappings, rows -> false))
                .isInstanceOf(Watch.StoppedException.class);
    }

    @Test
    void anotherTitleGivesWhatMakingItAnewWouldGive() {
        Table table =
                Made.table("x", "name|lat|lon|date", "Gao|16|0|2023-12-31", "Ber|99|-2|2023-12-30");
        List<Mapping> mappings = Mapping.guess(List.of(table));
        Intaken anew = Intake.make(mappings, null, "Été 2023", Watch.NOBODY);
        assertThat(make(table)).isNotEqualTo(anew);
        assertThat(make(table).titled("Été 2023")).isEqualTo(anew);
    }

    @Test
    void aClaimOnARowThatWasNotTakenIsNotTakenEither() {
        Intaken made =
                make(
                        Made.table("sites", "id|name|lat|lon", "a|A|12|24", "b|B|95|24"),
                        Made.table("claims", "site|date", "a|2021-01-01", "b|2021-01-02"));
        assertThat(made.badRows()).isEqualTo(2);
        assertThat(lines(made))
                .anyMatch(line -> line.startsWith("claims.csv:3: site: There is no site “b”"));
    }

    @Test
    void manyProblemsAreCounted() {
        String[] lines = new String[1_502];
        java.util.Arrays.fill(lines, "A|100|200|x");
        lines[0] = "name|lat|lon|date";
        Intaken made = make(Made.table("x", lines));
        assertThat(made.problems()).hasSize(Intake.MOST_PROBLEMS + 2);
        assertThat(made.dossier()).isNull();
    }

    @Test
    void manyDoubtsAreNoError() {
        String[] lines = new String[1_502];
        for (int at = 1; at < lines.length; at++) {
            lines[at] = "Site " + at + "|0|0|2023-01-01";
        }
        lines[0] = "name|lat|lon|date";
        Intaken made = make(Made.table("x", lines));
        assertThat(made.problems()).hasSize(Intake.MOST_PROBLEMS + 1);
        assertThat(made.sound()).isTrue();
    }

    @Test
    void itCanBeStopped() {
        String[] lines = new String[Watch.STEP + 2];
        java.util.Arrays.fill(lines, "A|10|20|2023-01-01");
        lines[0] = "name|lat|lon|date";
        List<Mapping> mappings = Mapping.guess(List.of(Made.table("x", lines)));
        assertThatThrownBy(() -> Intake.make(mappings, null, "x", rows -> false))
                .isInstanceOf(Watch.StoppedException.class);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws UnwritableException {
        Dossier dossier =
                dossier(
                        make(
                                Made.table(
                                        "sites",
                                        "id|name|name_fr|lat|lon|variants|note",
                                        "n|North|Nord|12|24|Camp N;N|Near."),
                                Made.table(
                                        "sources",
                                        "id|publisher|reliability|reliability_why|url",
                                        "p|Paper|B|Often right.|https://p.example/"),
                                Made.table(
                                        "claims",
                                        "site|source|kind|date|closed|of|text",
                                        "n|p|count|2021-06|1|3|One of three.",
                                        "|p|context|2021-07||| A vote.")));
        Path target = folder.resolve("out");
        DossierWriter.write(dossier, target);
        var reading = DossierReader.read(target);
        assertThat(reading.problems()).isEmpty();
        Dossier again = Objects.requireNonNull(reading.dossier());
        assertThat(again.sites()).isEqualTo(dossier.sites());
        assertThat(again.sources()).isEqualTo(dossier.sources());
        assertThat(again.claims()).isEqualTo(dossier.claims());
        assertThat(again.days()).isEqualTo(dossier.days());
        assertThat(Files.exists(target.resolve("dossier.schema.json"))).isTrue();
    }

    @Provide
    Arbitrary<String> cell() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        3,
                        Arbitraries.of(
                                "Gao",
                                "16.25",
                                "-0,05",
                                "2023-10-31",
                                "03/04/2023",
                                "planned",
                                "A",
                                "n",
                                "")),
                net.jqwik.api.Tuple.of(
                        1,
                        Arbitraries.strings()
                                .ofMaxLength(12)
                                .map(one -> one.replaceAll("\\p{Cc}|\\p{Cs}", "").strip())));
    }

    @Property(tries = 300)
    void whateverIsInTheCellsWhatIsMadeOpens(
            @ForAll List<List<@net.jqwik.api.From("cell") String>> rows) throws IOException {
        List<Table.Row> cells = new java.util.ArrayList<>();
        rows.forEach(row -> cells.add(new Table.Row(cells.size() + 2, row.toArray(String[]::new))));
        cells.add(
                new Table.Row(
                        cells.size() + 2, new String[] {"Kidal", "18.44", "1.4", "2023-10-31"}));
        var table =
                new Table(
                        "x",
                        "x.csv",
                        "x.csv",
                        List.of("name", "lat", "lon", "date", "kind", "source", "region"),
                        cells,
                        0);
        Intaken made = make(table);
        var out = new ByteArrayOutputStream();
        DossierWriter.write(Objects.requireNonNull(made.dossier()), out);
        Path file = Files.createTempFile("made", ".json");
        Files.write(file, out.toByteArray());
        var reading = DossierReader.read(file);
        Files.delete(file);
        assertThat(
                        reading.problems().stream()
                                .filter(one -> one.severity() == Problem.Severity.ERROR)
                                .map(one -> Problems.line(one, Locale.ENGLISH)))
                .isEmpty();
    }
}
