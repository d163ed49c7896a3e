package handover.io;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.Problem.Severity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The table of bad dossiers, `bad-dossiers.txt`: one thing broken each, and exactly one message.
class BadDossierTest {
    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource("handover.io.BadCase#all")
    void oneThingBrokenIsOneProblemWithItsPlaceAndWords(BadCase bad) throws IOException {
        Path file = GoodDossier.write(folder, bad.json());
        List<Problem> problems = DossierReader.read(file).problems();
        assertThat(problems).hasSize(1);
        Problem problem = problems.getFirst();
        assertThat(Problems.words(problem, Locale.ENGLISH)).isEqualTo(bad.english());
        assertThat(Problems.words(problem, Locale.FRENCH)).isEqualTo(bad.french());
        assertThat(problem.place())
                .isEqualTo(new Place(file.toString(), bad.line(), bad.column(), bad.pointer()));
    }

    @ParameterizedTest
    @MethodSource("handover.io.BadCase#all")
    void anErrorLeavesNoDossierAndAWarningLeavesIt(BadCase bad) throws IOException {
        Reading reading = DossierReader.read(GoodDossier.write(folder, bad.json()));
        boolean warning = reading.problems().getFirst().severity() == Severity.WARNING;
        assertThat(reading.dossier() != null).isEqualTo(warning);
    }

    @Test
    void theTableIsNotEmpty() {
        assertThat(BadCase.all()).hasSizeGreaterThan(80);
        assertThat(BadCase.all().stream().map(BadCase::name)).doesNotHaveDuplicates();
    }

    @Test
    void allProblemsAreNamedInTheOrderOfTheFile() throws IOException {
        String json =
                GoodDossier.JSON
                        .replace("\"lat\": 16.8,", "\"lat\": 96.8,")
                        .replace("\"site\": \"ber\"", "\"site\": \"gundam\"")
                        .replace("\"kind\": \"handover\"", "\"kind\": \"given\"")
                        .replace("\"date\": \"2023-08-13\"", "\"date\": \"August\"")
                        .replace("\"end\": 21", "\"end\": \"21\"")
                        .replace("\"credibility\": 6", "\"credibility\": 5")
                        .replace("\"2023-06-30\", \"text\"", "\"30 June\", \"text\"");
        Path file = GoodDossier.write(folder, json);
        assertThat(DossierReader.read(file).problems())
                .extracting(problem -> problem.place().line() + " " + problem.place().pointer())
                .containsExactly(
                        "15 /sites/0/lat",
                        "45 /claims/0/site",
                        "45 /claims/0/kind",
                        "46 /claims/0/date",
                        "49 /claims/0/quote/end",
                        "52 /claims/1/credibility",
                        "64 /events/0/date");
    }

    @Test
    void anEmptyObjectIsToldEveryFieldThatItLacks() throws IOException {
        Path file = GoodDossier.write(folder, "{}");
        assertThat(DossierReader.read(file).problems())
                .hasSize(16)
                .allSatisfy(
                        problem -> {
                            assertThat(problem.key()).isEqualTo("problem.field.missing");
                            assertThat(problem.place()).isEqualTo(Place.whole(file.toString()));
                        });
    }

    @Test
    void aDossierThatIsNoObjectIsOneProblem() throws IOException {
        Path file = GoodDossier.write(folder, "[1, 2]");
        assertThat(DossierReader.read(file).problems())
                .extracting(Problem::key)
                .containsExactly("problem.field.type");
    }

    @Test
    void moreProblemsThanAnyoneReadsAreCounted() throws IOException {
        String limits = "0,".repeat(1000) + "0";
        String json =
                GoodDossier.with("{\"en\": \"Few sites.\", \"fr\": \"Peu de sites.\"}", limits);
        List<Problem> problems = DossierReader.read(GoodDossier.write(folder, json)).problems();
        assertThat(problems).hasSize(Ledger.MOST + 1);
        assertThat(Problems.words(problems.getLast(), Locale.ENGLISH))
                .startsWith("There are 801 more problems");
    }

    @Test
    void aQuoteThatStandsSeveralTimesIsToldWhere() throws IOException {
        String json =
                GoodDossier.with(
                        "\"exact\": \"Ber was handed over\", \"prefix\": \"𝄞 \",\n"
                                + "               \"suffix\": \" on 13 August\", \"start\": 2, \"end\": 21",
                        "\"exact\": \"s\", \"prefix\": \"\", \"suffix\": \"\","
                                + " \"start\": 0, \"end\": 1");
        Problem problem = DossierReader.read(GoodDossier.write(folder, json)).problems().getFirst();
        assertThat(Problems.words(problem, Locale.ENGLISH))
                .isEqualTo(
                        "These words do not stand at 0–1 in “seeds/paper.txt” (there stands “𝄞”),"
                                + " but at 8–9, 32–33, 45–46. Correct “start” and “end”.");
    }
}
