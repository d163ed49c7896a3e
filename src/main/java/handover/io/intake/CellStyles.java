package handover.io.intake;

import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Which cells of a workbook are days: it keeps a day as a number, and only the style says so.
///
/// @param formats the number format of each cell style, in order; empty for those that are no dates
/// @param from1904 whether its days are counted from 1904, as old workbooks of Macs do
record CellStyles(List<String> formats, boolean from1904) {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_SERIAL = 2_958_465;

    /// Before this number the workbook's calendar has a day that never was, 29 February 1900.
    private static final int FIRST_SURE = 61;

    /// The built-in formats of dates that show no day of the month.
    private static final int MONTH_AND_YEAR = 17;

    static CellStyles read(@Nullable InputStream book, @Nullable InputStream sheet)
            throws XMLStreamException {
        boolean mac = book != null && isFrom1904(book);
        return new CellStyles(sheet == null ? List.of() : formats(sheet), mac);
    }

    private static boolean isFrom1904(InputStream book) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.reader(book);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("DOCTYPE");
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("workbookPr")) {
                String said = xml.getAttributeValue(null, "date1904");
                return "1".equals(said) || "true".equals(said);
            }
        }
        return false;
    }

    private static List<String> formats(InputStream sheet) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.reader(sheet);
        Map<String, String> own = new HashMap<>();
        List<String> formats = new ArrayList<>();
        boolean inCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("DOCTYPE");
            }
            String name = xml.hasName() ? xml.getLocalName() : "";
            if (name.equals("cellXfs")) {
                inCells = event == XMLStreamConstants.START_ELEMENT;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (name.equals("numFmt")) {
                own.put(said(xml, "numFmtId"), said(xml, "formatCode"));
            } else if (inCells && name.equals("xf")) {
                formats.add(format(said(xml, "numFmtId"), own));
            }
        }
        return List.copyOf(formats);
    }

    private static String said(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    private static String format(String id, Map<String, String> own) {
        int number = id.matches("[0-9]{1,6}") ? Integer.parseInt(id) : 0;
        String code = own.getOrDefault(id, "");
        if (!DateUtil.isADateFormat(number, code)) {
            return "";
        }
        if (!code.isEmpty()) {
            return code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
        }
        return number == MONTH_AND_YEAR ? "mmm-yy" : "d-m-y";
    }

    /// Whether cells of this style show days or months.
    boolean isDate(int style) {
        return style >= 0 && style < formats.size() && !formats.get(style).isEmpty();
    }

    /// The text of a number: a day, month or year as the cell's style shows it, else the number
    /// itself; null if its style says that it is a date and it cannot be one.
    @Nullable String text(double number, int style) {
        if (!isDate(style)) {
            return plain(number);
        }
        int serial = (int) Math.floor(number);
        boolean sure = from1904 ? serial >= 0 : serial >= FIRST_SURE;
        if (!sure || number > LAST_SERIAL) {
            return null;
        }
        String format = formats.get(style);
        String day = (from1904 ? DAY_ZERO_1904 : DAY_ZERO).plusDays(serial).toString();
        if (format.contains("d")) {
            return day;
        }
        return day.substring(0, format.contains("m") ? "2023-10".length() : "2023".length());
    }

    /// A number with no exponent and no needless zeros.
    private static String plain(double number) {
        if (!Double.isFinite(number) || Math.abs(number) > 1e15) {
            return String.valueOf(number);
        }
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
