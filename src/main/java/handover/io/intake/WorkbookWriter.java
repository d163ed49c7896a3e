package handover.io.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a small workbook of texts: the first row of each sheet bold and always in sight, rows of
/// remarks grey. The same sheets give the same bytes.
public final class WorkbookWriter {
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int BOLD = 1;
    private static final int GREY = 2;
    private static final int WIDTH = 24;
    private static final int LETTERS = 26;

    private WorkbookWriter() {}

    /// A sheet.
    ///
    /// @param rows its cells; the first row names the columns
    public record Sheet(String name, List<List<String>> rows) {}

    /// Writes sheets as XLSX and leaves the stream open.
    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, "[Content_Types].xml", types(sheets.size()));
        put(
                zip,
                "_rels/.rels",
                relations(relation(1, OFFICE + "/officeDocument", "xl/workbook.xml")));
        put(zip, "xl/workbook.xml", workbook(sheets));
        var links = new StringBuilder();
        for (int at = 1; at <= sheets.size(); at++) {
            links.append(relation(at, OFFICE + "/worksheet", "worksheets/sheet" + at + ".xml"));
        }
        links.append(relation(sheets.size() + 1, OFFICE + "/styles", "styles.xml"));
        put(zip, "xl/_rels/workbook.xml.rels", relations(links.toString()));
        put(zip, "xl/styles.xml", styles());
        for (int at = 1; at <= sheets.size(); at++) {
            put(zip, "xl/worksheets/sheet" + at + ".xml", sheet(sheets.get(at - 1).rows()));
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        var entry = new ZipEntry(name);
        // The same local time everywhere, since a zip keeps no zone.
        entry.setTime(new GregorianCalendar(2020, Calendar.JANUARY, 1).getTimeInMillis());
        zip.putNextEntry(entry);
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String types(int sheets) {
        var types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">");
        types.append("<Default Extension=\"rels\" ContentType=\"")
                .append("application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        part(types, "workbook", TYPE + "sheet.main+xml");
        part(types, "styles", TYPE + "styles+xml");
        for (int at = 1; at <= sheets; at++) {
            part(types, "worksheets/sheet" + at, TYPE + "worksheet+xml");
        }
        return types.append("</Types>").toString();
    }

    private static void part(StringBuilder types, String name, String type) {
        types.append("<Override PartName=\"/xl/")
                .append(name)
                .append(".xml\" ContentType=\"")
                .append(type)
                .append("\"/>");
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String workbook(List<Sheet> sheets) {
        var book =
                new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">");
        book.append("<sheets>");
        for (int at = 1; at <= sheets.size(); at++) {
            book.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                            .formatted(escaped(sheets.get(at - 1).name()), at, at));
        }
        return book.append("</sheets></workbook>").toString();
    }

    private static String styles() {
        String fonts =
                "<fonts count=\"3\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                        + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                        + "<font><i/><sz val=\"11\"/><color rgb=\"FF5C6470\"/>"
                        + "<name val=\"Calibri\"/></font></fonts>";
        String plain =
                "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                        + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/>"
                        + "</border></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>";
        // Format 49 is text: a day is kept as it is typed.
        var cells = new StringBuilder("<cellXfs count=\"3\">");
        for (int font = 0; font < 3; font++) {
            cells.append("<xf numFmtId=\"49\" fontId=\"")
                    .append(font)
                    .append("\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"")
                    .append(" applyFont=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>");
        }
        return "<styleSheet xmlns=\""
                + MAIN
                + "\">"
                + fonts
                + plain
                + cells
                + "</cellXfs></styleSheet>";
    }

    private static String sheet(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        var sheet = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\">");
        sheet.append("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\"")
                .append(" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
                .append("</sheetView></sheetViews><cols><col min=\"1\" max=\"")
                .append(width)
                .append("\" width=\"")
                .append(WIDTH)
                .append("\" customWidth=\"1\" style=\"0\"/></cols><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            row(sheet, rows.get(row), row);
        }
        return sheet.append("</sheetData></worksheet>").toString();
    }

    private static void row(StringBuilder sheet, List<String> cells, int row) {
        boolean remark = !cells.isEmpty() && cells.getFirst().startsWith("#");
        int style = row == 0 ? BOLD : remark ? GREY : 0;
        sheet.append("<row r=\"").append(row + 1).append("\">");
        for (int at = 0; at < cells.size(); at++) {
            if (!cells.get(at).isEmpty()) {
                sheet.append(
                        "<c r=\"%c%d\" s=\"%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                                .formatted(
                                        (char) ('A' + at % LETTERS),
                                        row + 1,
                                        style,
                                        escaped(cells.get(at))));
            }
        }
        sheet.append("</row>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
