package handover.app;

import handover.time.EdtfDate;
import handover.time.EdtfSyntaxException;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.time.LocalDate;

/// Reads one day from the command line: `2023-11-19`.
final class DayWord implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String word) {
        try {
            EdtfDate date = EdtfDate.parse(word);
            LocalDate day = date.earliest();
            if (date.isDay() && day != null) {
                return day;
            }
        } catch (EdtfSyntaxException e) {
            throw new TypeConversionException("'" + word + "' is not a day like 2023-11-19");
        }
        throw new TypeConversionException(
                "'" + word + "' is not one day; write it like 2023-11-19");
    }
}
