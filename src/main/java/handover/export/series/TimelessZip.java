package handover.export.series;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Copies an Office file without the times at which it was written, so that the same slides are the
/// same bytes.
final class TimelessZip {
    private static final String CORE = "docProps/core.xml";
    private static final Pattern WRITTEN =
            Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>");

    private TimelessZip() {}

    static void copy(byte[] file, OutputStream out) throws IOException {
        // A zip stores the local time: this is the same one in every zone.
        long fixed = new GregorianCalendar(1980, Calendar.FEBRUARY, 1).getTimeInMillis();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file))) {
            var zip = new ZipOutputStream(out);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTime(fixed);
                zip.putNextEntry(copy);
                zip.write(entry.getName().equals(CORE) ? undated(in) : in.readAllBytes());
                zip.closeEntry();
            }
            zip.finish();
        }
    }

    private static byte[] undated(ZipInputStream in) throws IOException {
        String core = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return WRITTEN.matcher(core).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
