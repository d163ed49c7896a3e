package handover.ui.importing;

import handover.io.intake.Field;
import handover.io.intake.Mapping;
import handover.io.intake.Role;
import handover.io.intake.Table;
import handover.state.ImportDesk;
import handover.words.Texts;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What each column holds, with a few of its cells.
final class ColumnsStep extends VBox {
    private static final int SAMPLES = 3;

    private final ImportDesk desk;
    private final Texts texts;
    private final GridPane grid = new GridPane();
    private final ComboBox<Role> role = new ComboBox<>();
    private final Label missing = Parts.label("import-error", "");
    private final List<ComboBox<Optional<Field>>> choices = new ArrayList<>();
    private int table;
    private boolean filling;

    /// @param texts the language of its words
    ColumnsStep(ImportDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        getStyleClass().add("import-step");
        grid.getStyleClass().add("import-columns");
        grid.getColumnConstraints().addAll(share(28), share(40), share(32));
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll, missing);
        fill();
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private HBox head() {
        role.setId("import-role");
        role.setAccessibleText(texts.get("intake.role"));
        role.setConverter(words(one -> texts.get("intake.role." + lower(one))));
        role.getItems().setAll(Role.values());
        role.setOnAction(event -> roleChosen());
        var head = new HBox();
        head.getStyleClass().add("import-head");
        List<Mapping> all = desk.mappings().get();
        if (all.size() > 1) {
            var tables = new ComboBox<Integer>();
            tables.setId("import-table");
            tables.setAccessibleText(texts.get("intake.which"));
            tables.setConverter(words(at -> all.get(at).table().label()));
            for (int at = 0; at < all.size(); at++) {
                tables.getItems().add(at);
            }
            tables.setValue(0);
            tables.setOnAction(event -> show(tables.getValue()));
            head.getChildren().add(tables);
        } else {
            head.getChildren().add(Parts.label("import-strong", all.getFirst().table().label()));
        }
        head.getChildren().addAll(new Label(texts.get("intake.role")), role);
        return head;
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static <T> StringConverter<T> words(Function<T, String> spoken) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : spoken.apply(value);
            }

            @Override
            public T fromString(String said) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        };
    }

    private void show(int other) {
        table = other;
        fill();
    }

    private void roleChosen() {
        if (!filling) {
            desk.as(table, role.getValue());
            fill();
        }
    }

    private void fill() {
        filling = true;
        Mapping mapping = desk.mappings().get().get(table);
        role.setValue(mapping.role());
        grid.getChildren().clear();
        choices.clear();
        grid.addRow(
                0,
                Parts.label("import-strong", texts.get("intake.column")),
                Parts.label("import-strong", texts.get("intake.samples")),
                Parts.label("import-strong", texts.get("intake.holds")));
        List<String> columns = mapping.table().columns();
        for (int at = 0; at < columns.size(); at++) {
            var name = Parts.label("import-name", columns.get(at));
            Label samples = Parts.label("import-quiet", samples(mapping.table(), at));
            samples.setWrapText(false);
            samples.setTextOverrun(OverrunStyle.ELLIPSIS);
            samples.setMaxWidth(Double.MAX_VALUE);
            grid.addRow(at + 1, name, samples, choice(mapping, at));
        }
        filling = false;
        tellMissing(mapping);
    }

    private static String samples(Table table, int column) {
        return table.rows().stream()
                .limit(200)
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .collect(Collectors.joining("  ·  "));
    }

    private ComboBox<Optional<Field>> choice(Mapping mapping, int column) {
        var choice = new ComboBox<Optional<Field>>();
        choice.setId("import-column-" + column);
        choice.setAccessibleText(
                texts.get("intake.holds") + " " + mapping.table().columns().get(column));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(words(field -> field.map(this::name).orElse(texts.get("intake.none"))));
        choice.getItems().add(Optional.empty());
        mapping.role().fields().forEach(field -> choice.getItems().add(Optional.of(field)));
        choice.setValue(Optional.ofNullable(mapping.field(column)));
        choice.setOnAction(event -> chosen(column, choice.getValue()));
        choices.add(choice);
        return choice;
    }

    private String name(Field field) {
        return texts.get("intake.field." + field.id());
    }

    /// The field may have been another column's, which shows at once that it holds nothing now.
    private void chosen(int column, Optional<Field> field) {
        if (filling) {
            return;
        }
        desk.map(table, column, field.orElse(null));
        filling = true;
        Mapping mapping = desk.mappings().get().get(table);
        for (int at = 0; at < choices.size(); at++) {
            choices.get(at).setValue(Optional.ofNullable(mapping.field(at)));
        }
        filling = false;
        tellMissing(mapping);
    }

    private void tellMissing(Mapping mapping) {
        String key =
                switch (mapping.role()) {
                    case SITES, FLAT -> mapping.isPlaced() ? "" : "intake.missing.point";
                    case SOURCES -> mapping.has(Field.PUBLISHER) ? "" : "intake.missing.publisher";
                    case CLAIMS -> mapping.has(Field.DATE) ? "" : "intake.missing.date";
                };
        missing.setText(key.isEmpty() ? "" : texts.get(key));
    }
}
