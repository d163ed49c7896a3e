package handover.io.intake;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.intake.WorkbookWriter.Sheet;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Workbooks, read as another program writes them and written as another reads them.
class WorkbookTest {
    private static final List<Sheet> SHEETS =
            List.of(
                    new Sheet("sites", List.of(List.of("name", "lat"), List.of("A & <B>", "1,5"))),
                    new Sheet("claims", List.of(List.of("site", "date"), List.of("# remark", ""))));

    @TempDir Path folder;

    @Test
    void whatIsWrittenAnotherProgramReads() throws IOException {
        var out = new ByteArrayOutputStream();
        WorkbookWriter.write(SHEETS, out);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            assertThat(book.getSheet("sites").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("A & <B>");
            assertThat(book.getSheet("sites").getRow(0).getCell(0).getCellStyle().getFontIndex())
                    .isEqualTo(1);
        }
    }

    @Test
    void theSameSheetsGiveTheSameBytes() throws IOException {
        var one = new ByteArrayOutputStream();
        var other = new ByteArrayOutputStream();
        WorkbookWriter.write(SHEETS, one);
        WorkbookWriter.write(SHEETS, other);
        assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
    }

    @Test
    void whatAnotherProgramWritesIsRead() throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("d. mmmm yyyy"));
            CellStyle month = book.createCellStyle();
            month.setDataFormat(book.createDataFormat().getFormat("mmm yyyy"));
            var head = book.createSheet("Feuille 1").createRow(0);
            var row = book.getSheetAt(0).createRow(4);
            String[] names = {"nom", "lat", "jour", "mois", "calcul"};
            for (int at = 0; at < names.length; at++) {
                head.createCell(at).setCellValue(names[at]);
            }
            row.createCell(0).setCellValue("  Gao ");
            row.createCell(1).setCellValue(0.1 + 0.2);
            cell(row.createCell(2), day);
            cell(row.createCell(3), month);
            row.createCell(4).setCellFormula("1+1");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
        }
        Tables read = Tables.read(List.of(file), Watch.NOBODY);
        assertThat(read.problems()).isEmpty();
        Table table = read.tables().getFirst();
        assertThat(table.label()).isEqualTo("book.xlsx!Feuille 1");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().line()).isEqualTo(5);
        assertThat(table.rows().getFirst().cells())
                .containsExactly("Gao", "0.30000000000000004", "2023-10-31", "2023-10", "2");
    }

    private static void cell(Cell cell, CellStyle style) {
        cell.setCellValue(LocalDate.of(2023, 10, 31));
        cell.setCellStyle(style);
    }

    @Test
    void daysOf1904AreReadAsTheirOwn() {
        var styles = new CellStyles(List.of("d-m-y"), true);
        assertThat(styles.text(0, 0)).isEqualTo("1904-01-01");
        assertThat(styles.text(43_768, 0)).isEqualTo("2023-10-31");
        assertThat(new CellStyles(List.of("d-m-y"), false).text(45_230, 0)).isEqualTo("2023-10-31");
    }

    @Test
    void sheetsThatAreNoPartOfADossierAreLeftOutAndNamed() throws IOException {
        Path file = folder.resolve("two.xlsx");
        try (var out = Files.newOutputStream(file)) {
            WorkbookWriter.write(
                    List.of(SHEETS.getFirst(), new Sheet("notes", List.of(List.of("x")))), out);
        }
        Tables read = Tables.read(List.of(file), Watch.NOBODY);
        assertThat(read.tables()).extracting(Table::name).containsExactly("sites");
        assertThat(read.problems())
                .extracting(one -> one.place().file())
                .containsExactly("two.xlsx!notes");
    }
}
