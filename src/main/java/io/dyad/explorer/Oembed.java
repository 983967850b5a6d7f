package io.dyad.explorer;

/**
 * What a page that takes a pasted link shows in its place, as oEmbed 1.0 has it (section 2.3.4).
 *
 * @param html an iframe
 */
record Oembed(
        String version,
        String type,
        String title,
        String providerName,
        String providerUrl,
        String html,
        int width,
        int height) {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 560;

    /**
     * The headline and chart of a pair.
     *
     * @param widest what the page has room for
     * @param highest what the page has room for
     */
    static Oembed of(String title, String provider, String address, long widest, long highest) {
        int width = (int) Math.min(WIDTH, widest);
        int height = (int) Math.min(HEIGHT, highest);
        String html = "<iframe src=\"" + address + "\" width=\"" + width + "\" height=\"" + height + "\" title=\""
                + title + "\"></iframe>";
        return new Oembed("1.0", "rich", title, "Dyad", provider, html, width, height);
    }
}
