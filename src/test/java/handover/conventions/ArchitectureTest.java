package handover.conventions;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;

import java.net.URL;
import java.nio.file.Path;

/// The arrows of the project: app → ui → {state, paint, export} → {io, chronology, words, story} →
/// {time, geo, basemap, dossier}.
class ArchitectureTest {
    private static final JavaClasses ATLAS =
            new ClassFileImporter().importPath(Path.of("target/classes"));

    private static final String[] FOUNDATIONS = {
        "handover.time..",
        "handover.geo..",
        "handover.raster..",
        "handover.basemap..",
        "handover.dossier.."
    };

    @Test
    void packagesFormNoCircle() {
        slices().matching("handover.(**)")
                .should()
                .beFreeOfCycles()
                .because("a circle of packages can only be understood, tested and moved as one")
                .check(ATLAS);
    }

    @Test
    void theFoundationsKnowNothingAboveThem() {
        noClasses()
                .that()
                .resideInAnyPackage(FOUNDATIONS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "handover.chronology..",
                        "handover.revision..",
                        "handover.words..",
                        "handover.io..",
                        "handover.state..",
                        "handover.paint..",
                        "handover.export..",
                        "handover.ui..",
                        "handover.app..")
                .because("days, places and records must be usable without the program around them")
                .check(ATLAS);
    }

    @Test
    void chronologyReadingAndWordsKnowNoScreen() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "handover.chronology..",
                        "handover.revision..",
                        "handover.io..",
                        "handover.words..",
                        "handover.story..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "handover.state..",
                        "handover.paint..",
                        "handover.export..",
                        "handover.ui..",
                        "handover.app..")
                .because("what is true must not depend on what is shown")
                .check(ATLAS);
    }

    @Test
    void stateAndPaintKnowNoWindow() {
        noClasses()
                .that()
                .resideInAnyPackage("handover.state..", "handover.paint..", "handover.export..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("handover.ui..", "handover.app..")
                .because("a picture is painted where there is no window")
                .check(ATLAS);
    }

    @Test
    void onePartOfTheWindowNeverUsesAnother() {
        slices().matching("handover.ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        DescribedPredicate.alwaysTrue(), resideInAPackage("handover.ui.common.."))
                .because(
                        "map, timeline and panel meet in the state, and in the window that app composes")
                .check(ATLAS);
    }

    @Test
    void onlyTheScreenSideKnowsNodes() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "handover.app..", "handover.ui..", "handover.paint..", "handover.export..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.animation..")
                .because("everything that computes must run and be tested without a toolkit")
                .check(ATLAS);
    }

    @Test
    void theCoreKnowsNoJavaFxAtAll() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "handover.time..",
                        "handover.geo..",
                        "handover.raster..",
                        "handover.basemap..",
                        "handover.dossier..",
                        "handover.chronology..",
                        "handover.revision..",
                        "handover.words..",
                        "handover.story..",
                        "handover.io..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..")
                .because("the command line starts without it")
                .check(ATLAS);
    }

    @Test
    void jacksonStaysWithTheReading() {
        noClasses()
                .that()
                .resideOutsideOfPackage("handover.io..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .because("the format of files is one package's business")
                .check(ATLAS);
    }

    @Test
    void slidesAndPagesStayWithTheExport() {
        noClasses()
                .that()
                .resideOutsideOfPackages("handover.export.series..", "handover.io.intake..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.poi..",
                        "org.openxmlformats..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..")
                .because(
                        "the formats of many pictures are one package's business, workbooks another's")
                .check(ATLAS);
    }

    @Test
    void gluonStaysWithTheMap() {
        noClasses()
                .that()
                .resideOutsideOfPackage("handover.ui.map..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.gluonhq..")
                .because("Gluon is the raster layer and nothing else")
                .check(ATLAS);
    }

    @Test
    void onlyTheLetteringWritesOnCanvases() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("handover.paint.Lettering")
                .should()
                .callMethodWhere(
                        target(owner(assignableTo("javafx.scene.canvas.GraphicsContext")))
                                .and(target(nameMatching("fillText|strokeText"))))
                .because("letters that are shaped by two threads end the program")
                .check(ATLAS);
    }

    @Test
    void daysAreNeverInstants() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.Date|java\\.time\\.(Instant|ZonedDateTime|OffsetDateTime|LocalDateTime)")
                .because("a handover has a day; every detour over an instant can lose one")
                .check(ATLAS);
    }

    @Test
    void nothingOpensASocket() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(.*Socket.*|.*URLConnection)"
                                + "|java\\.net\\.http\\..*"
                                + "|java\\.nio\\.channels\\..*(Socket|Datagram)Channel")
                .orShould()
                .callMethodWhere(
                        target(owner(assignableTo(URL.class)))
                                .and(target(nameMatching("open.*|getContent"))))
                .because("the program works, and is trusted, with no network")
                .check(ATLAS);
    }

    @Test
    void onlyTheCommandLineTalksToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage("handover.app..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("a window has no console, and a library has no business there")
                .check(ATLAS);
    }

    @Test
    void viewsHaveNodesAndLayoutsHaveNone() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Layout")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("javafx.scene..")
                .because("what is computed is tested without a toolkit")
                .check(ATLAS);
    }
}
