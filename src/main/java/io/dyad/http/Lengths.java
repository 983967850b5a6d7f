package io.dyad.http;

import java.lang.reflect.AnnotatedElement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How long the value of a parameter or of a body's field may be, in characters; what is refused and what the API document says are one. */
public final class Lengths {

    /** Of one value, unless its declaration says otherwise; the longest name of a country has 73. */
    public static final int VALUE = 200;

    /** Of values by commas; with all else in it, an address has 8,000 at most. */
    public static final int LIST = 4_000;

    /** Of a header; all of them together have no more. */
    public static final int HEADER = AddressLimits.LARGEST_HEADERS;

    /** What Java's annotations say where nothing is said. */
    private static final int UNSAID = Integer.MAX_VALUE;

    private Lengths() {}

    /** The longest value of the parameter that is declared so. */
    static int longest(AnnotatedElement declaration) {
        Parameter documented = declaration.getAnnotation(Parameter.class);
        return said(documented == null ? UNSAID : documented.schema().maxLength());
    }

    /** The longest text of a body's field that is declared so. */
    static int longestField(AnnotatedElement declaration) {
        Schema documented = declaration.getAnnotation(Schema.class);
        return said(documented == null ? UNSAID : documented.maxLength());
    }

    private static int said(int longest) {
        return longest == UNSAID ? VALUE : longest;
    }
}
