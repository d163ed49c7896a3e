package handover.app;

import handover.export.PictureSize;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the size of a picture from the command line: `1920x1080`.
final class PictureSizeWord implements ITypeConverter<PictureSize> {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})\\s*[x×]\\s*(\\d{1,5})");

    @Override
    public PictureSize convert(String word) {
        Matcher size = SIZE.matcher(word);
        if (!size.matches()) {
            throw new TypeConversionException("'" + word + "' is not a size like 1920x1080");
        }
        int width = Integer.parseInt(size.group(1));
        int height = Integer.parseInt(size.group(2));
        if (!PictureSize.allowed(width, height)) {
            throw new TypeConversionException(
                    "'%s' is out of range: each side from %d to %d pixels, and not more than %,d in all"
                            .formatted(
                                    word,
                                    PictureSize.LEAST,
                                    PictureSize.MOST,
                                    PictureSize.MOST_PIXELS));
        }
        return new PictureSize(width, height);
    }
}
