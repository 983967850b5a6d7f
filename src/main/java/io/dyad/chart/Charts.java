package io.dyad.chart;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Draws plots: as SVG, and as pixels of the same drawing. */
@ApplicationScoped
public class Charts {

    private final SVGLoader loader = new SVGLoader();

    /** The SVG of a plot; it holds no styles and no scripts, so that a page may hold it. */
    public String svg(Plot plot, Look look) {
        return Drawing.of(plot, look).render();
    }

    byte[] png(Plot plot, Look look) {
        Chart chart = Drawing.of(plot, look);
        BufferedImage image = new BufferedImage(chart.width(), chart.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            parsed(chart.render()).render(null, pen);
            return encoded(image);
        } finally {
            pen.dispose();
        }
    }

    private SVGDocument parsed(String svg) {
        return Objects.requireNonNull(
                loader.load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault()),
                "Our own drawing is SVG.");
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
