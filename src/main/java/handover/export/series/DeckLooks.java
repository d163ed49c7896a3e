package handover.export.series;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Makes slides of 16 to 9 out of the library's own of 4 to 3, with what lies on their masters, so
/// that a slide which somebody adds later fits too.
final class DeckLooks {
    private static final Dimension WIDE = new Dimension(960, 540);

    private DeckLooks() {}

    static void widen(XMLSlideShow show) {
        double factor = WIDE.getWidth() / show.getPageSize().getWidth();
        show.setPageSize(WIDE);
        for (var master : show.getSlideMasters()) {
            widen(master.getShapes(), factor);
            for (var layout : master.getSlideLayouts()) {
                widen(layout.getShapes(), factor);
            }
        }
    }

    private static void widen(List<XSLFShape> shapes, double factor) {
        for (XSLFShape shape : shapes) {
            Rectangle2D at = shape.getAnchor();
            if (at != null && shape instanceof XSLFSimpleShape simple) {
                simple.setAnchor(
                        new Rectangle2D.Double(
                                at.getX() * factor,
                                at.getY(),
                                at.getWidth() * factor,
                                at.getHeight()));
            }
        }
    }
}
