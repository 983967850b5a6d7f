package io.dyad.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** The text of an HTML page, in one pass whatever its depth: no tags, no scripts, a line for each block. */
final class HtmlText {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "br",
            "caption",
            "dd",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "td",
            "th",
            "title",
            "tr",
            "ul",
            "body");

    /** What stands in these is no text of the page. */
    private static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "template", "svg", "nav", "iframe", "head");

    /** Entities of numbers that no character has: above 10FFFF, which is 1114111. */
    private static final Pattern BEYOND_UNICODE = Pattern.compile(
            "&#(?:[xX]0*(?:1[1-9a-fA-F]|[2-9a-fA-F][0-9a-fA-F])[0-9a-fA-F]{4}|[xX]0*[1-9a-fA-F][0-9a-fA-F]{6,}"
                    + "|0*(?:111411[2-9]|11141[2-9][0-9]|1114[2-9][0-9]{2}|111[5-9][0-9]{3}|11[2-9][0-9]{4}|1[2-9][0-9]{5}"
                    + "|[2-9][0-9]{6}|[1-9][0-9]{7,}))(?![0-9a-fA-F]);?");

    private static final char REPLACEMENT = '\uFFFD';

    private final String html;
    private final int lastQuote;
    private final int lastApostrophe;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private HtmlText(String html) {
        this.html = html;
        this.lastQuote = html.lastIndexOf('"');
        this.lastApostrophe = html.lastIndexOf('\'');
    }

    static String of(String html) {
        return new HtmlText(html).read();
    }

    private String read() {
        int run = 0;
        while (at < html.length()) {
            if (html.charAt(at) == '<' && isTag(at + 1)) {
                append(html.substring(run, at));
                tag();
                run = at;
            } else {
                at++;
            }
        }
        append(html.substring(run));
        return text.toString().strip();
    }

    /** "a < b" has none. */
    private boolean isTag(int index) {
        return index < html.length()
                && (Character.isLetter(html.charAt(index)) || "/!?".indexOf(html.charAt(index)) >= 0);
    }

    private void tag() {
        if (html.startsWith("<!--", at)) {
            at = behind("-->", at + 4);
            return;
        }
        String name = name();
        boolean isClosing = html.charAt(at + 1) == '/';
        at = endOfTag(at);
        if (BLOCKS.contains(name)) {
            line(name.equals("br") ? 1 : 2);
        }
        if (!isClosing && SILENT.contains(name) && html.charAt(at - 1) == '>' && html.charAt(at - 2) != '/') {
            int end = indexOfClosing(name);
            int body = name.equals("head") ? indexOfBody(end) : -1;
            at = body >= 0 ? body : end < 0 ? html.length() : endOfTag(end);
        }
    }

    private String name() {
        int from = html.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int to = from;
        while (to < html.length() && to < from + 12 && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        return html.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** An end tag of a head may be left out before the body. */
    private int indexOfBody(int before) {
        int end = before < 0 ? html.length() : before;
        for (int index = html.indexOf('<', at); index >= 0 && index < end; index = html.indexOf('<', index + 1)) {
            if (html.regionMatches(true, index + 1, "body", 0, 4)) {
                return index;
            }
        }
        return -1;
    }

    /** Behind the tag; what stands in quotes behind a "=" does not end it. */
    private int endOfTag(int from) {
        for (int index = from; index < html.length(); index++) {
            char character = html.charAt(index);
            if (character == '>') {
                return index + 1;
            }
            boolean isQuote = (character == '"' && index < lastQuote) || (character == '\'' && index < lastApostrophe);
            if (isQuote && html.charAt(index - 1) == '=') {
                index = html.indexOf(character, index + 1);
            }
        }
        return html.length();
    }

    private int indexOfClosing(String name) {
        for (int index = html.indexOf("</", at); index >= 0; index = html.indexOf("</", index + 2)) {
            int end = index + 2 + name.length();
            boolean isWhole = end >= html.length() || !Character.isLetterOrDigit(html.charAt(end));
            if (isWhole && html.regionMatches(true, index + 2, name, 0, name.length())) {
                return index;
            }
        }
        return -1;
    }

    private int behind(String end, int from) {
        int index = html.indexOf(end, from);
        return index < 0 ? html.length() : index + end.length();
    }

    /** @param breaks two end a block, behind which no sentence goes on */
    private void line(int breaks) {
        int length = text.length();
        while (length > 0 && text.charAt(length - 1) == ' ') {
            length--;
        }
        text.setLength(length);
        int there = 0;
        while (there < length && text.charAt(length - 1 - there) == '\n') {
            there++;
        }
        if (length > 0) {
            text.append("\n".repeat(Math.max(0, breaks - there)));
        }
    }

    /** An entity can name half of a surrogate pair, which no text has; browsers show it so too. */
    private static boolean isHalf(String plain, int index) {
        char character = plain.charAt(index);
        return Character.isHighSurrogate(character)
                ? index + 1 == plain.length() || !Character.isLowSurrogate(plain.charAt(index + 1))
                : Character.isLowSurrogate(character)
                        && (index == 0 || !Character.isHighSurrogate(plain.charAt(index - 1)));
    }

    /** Runs of blanks are one blank, as a browser shows them. */
    private void append(String run) {
        String plain = run.indexOf('&') < 0
                ? run
                : StringEscapeUtils.unescapeHtml4(BEYOND_UNICODE.matcher(run).replaceAll(String.valueOf(REPLACEMENT)));
        for (int index = 0; index < plain.length(); index++) {
            char character = plain.charAt(index);
            boolean isBlank = character == ' ' || character == '\u00a0' || Character.isISOControl(character);
            if (!isBlank) {
                text.append(isHalf(plain, index) ? REPLACEMENT : character);
            } else if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }
}
