package handover.export.series;

import handover.words.Texts;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// All that is said below the picture of a page, in letters as large as its length allows.
final class SaidOnPage {
    private static final double LARGER = 1.15;
    private static final double SMALLER = 0.9;
    private static final double ROOMY = 370;
    private static final double TIGHT = 480;
    private static final double NOTE = 10;
    private static final double FINE = 7.5;
    private static final double BETWEEN = 8;

    /// Something that is not broken over two sheets.
    interface Part {
        /// What it needs, with the space before it.
        double height();

        /// Puts it below what is there already.
        void put(Paper sheet) throws IOException;
    }

    private final Texts texts;
    private final Letters plain;
    private final Letters strong;
    private final List<Part> parts;

    SaidOnPage(BriefingPage page, Texts texts, Letters plain, Letters strong) throws IOException {
        this.texts = texts;
        this.plain = plain;
        this.strong = strong;
        this.parts = fitting(page);
    }

    /// Larger letters where there is little, smaller ones where there is much.
    private List<Part> fitting(BriefingPage page) throws IOException {
        List<Part> large = parts(page, LARGER);
        if (height(large) <= ROOMY) {
            return large;
        }
        List<Part> usual = parts(page, 1);
        return height(usual) <= TIGHT ? usual : parts(page, SMALLER);
    }

    List<Part> parts() {
        return parts;
    }

    double height() {
        return height(parts);
    }

    private static double height(List<Part> parts) {
        return parts.stream().mapToDouble(Part::height).sum();
    }

    private List<Part> parts(BriefingPage page, double type) throws IOException {
        List<Part> all = new ArrayList<>();
        for (String line : plain.wrap(texts.get("export.lens", page.lens()), FINE, Paper.WIDTH)) {
            all.add(new Line(line, plain, FINE, HandoutLooks.MUTED));
        }
        if (!page.note().isBlank()) {
            List<String> lines = plain.wrap(page.note().strip(), NOTE * type, Paper.WIDTH);
            all.add(new Spaced(new Line(lines.getFirst(), plain, NOTE * type, HandoutLooks.TEXT)));
            lines.subList(1, lines.size())
                    .forEach(
                            line -> all.add(new Line(line, plain, NOTE * type, HandoutLooks.TEXT)));
        }
        for (Evidence evidence : page.evidence()) {
            all.add(new Block(new EvidenceBlock(evidence, texts, plain, strong, type)));
        }
        return all;
    }

    private record Line(String words, Letters letters, double size, Color colour) implements Part {
        @Override
        public double height() {
            return Paper.height(1, size);
        }

        @Override
        public void put(Paper sheet) throws IOException {
            sheet.lines(List.of(words), letters, size, colour, 0);
        }
    }

    /// With space before it.
    private record Spaced(Part part) implements Part {
        @Override
        public double height() {
            return BETWEEN + part.height();
        }

        @Override
        public void put(Paper sheet) throws IOException {
            sheet.space(BETWEEN);
            part.put(sheet);
        }
    }

    private record Block(EvidenceBlock block) implements Part {
        @Override
        public double height() {
            return BETWEEN + block.height();
        }

        @Override
        public void put(Paper sheet) throws IOException {
            sheet.space(BETWEEN);
            block.put(sheet);
        }
    }
}
