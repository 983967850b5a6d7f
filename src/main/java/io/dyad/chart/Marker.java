package io.dyad.chart;

import java.math.BigDecimal;

/** The shapes that tell lines apart where colours do not. */
enum Marker {
    CIRCLE {
        @Override
        String path(String x, String y, String r) {
            return "M%s %sm-%s 0a%s %s 0 1 0 %s 0a%s %s 0 1 0 -%s 0z"
                    .formatted(x, y, r, r, r, twice(r), r, r, twice(r));
        }
    },
    SQUARE {
        @Override
        String path(String x, String y, String r) {
            return "M%s %sm-%s -%sh%sv%sh-%sz".formatted(x, y, r, r, twice(r), twice(r), twice(r));
        }
    },
    DIAMOND {
        @Override
        String path(String x, String y, String r) {
            return "M%s %sm0 -%sl%s %sl-%s %sl-%s -%sz".formatted(x, y, r, r, r, r, r, r, r);
        }
    },
    TRIANGLE {
        @Override
        String path(String x, String y, String r) {
            return "M%s %sm0 -%sl%s %sh-%sz".formatted(x, y, r, r, twice(r), twice(r));
        }
    },
    UPSIDE_DOWN {
        @Override
        String path(String x, String y, String r) {
            return "M%s %sm0 %sl%s -%sh-%sz".formatted(x, y, r, r, twice(r), twice(r));
        }
    },
    BAR {
        @Override
        String path(String x, String y, String r) {
            return "M%s %sm-%s -1.5h%sv3h-%sz".formatted(x, y, r, twice(r), twice(r));
        }
    };

    /** The outline around a place, as an SVG path. */
    abstract String path(String x, String y, String radius);

    String at(BigDecimal x, BigDecimal y, BigDecimal radius) {
        return path(x.toPlainString(), y.toPlainString(), radius.toPlainString());
    }

    static Marker of(int line) {
        return values()[line % values().length];
    }

    private static String twice(String radius) {
        return new BigDecimal(radius).multiply(BigDecimal.valueOf(2)).toPlainString();
    }
}
