/// The least that JavaFX can show, to compare the start of the program with.
module handover.bench.empty {
    requires javafx.controls;

    exports handover.bench.empty;
}
