package io.dyad.format;

import java.util.Arrays;
import java.util.Optional;

/** A kind of picture of a chart; its address ends with its name, so that no one need say what is accepted. */
public enum Picture {
    SVG("svg", Picture.SVG_TYPE),
    PNG("png", Picture.PNG_TYPE);

    public static final String SVG_TYPE = "image/svg+xml";
    public static final String PNG_TYPE = "image/png";

    private final String code;
    private final String mediaType;

    Picture(String code, String mediaType) {
        this.code = code;
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** The picture that an address leads to; empty where it leads to none. */
    public static Optional<Picture> at(String path) {
        return Arrays.stream(values())
                .filter(it -> path.endsWith("/chart." + it.code))
                .findFirst();
    }

    @Override
    public String toString() {
        return code;
    }
}
