package io.dyad.openapi;

import io.dyad.http.Lengths;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What holds of every parameter: how long its values are, what they are made of, and an example that works. */
final class ApiParameters {

    /** Control characters are refused in every parameter. */
    private static final String NO_CONTROL = "\\u0000-\\u001F\\u007F-\\u009F";

    private static final String VALUE = "^[^" + NO_CONTROL + "]+$";
    private static final String LIST = "^[^," + NO_CONTROL + "]+(,[^," + NO_CONTROL + "]+)*$";

    private ApiParameters() {}

    /**
     * An example that stands at the parameter itself is filled in by the page on which one tries the service, so those
     * go together; the others stand in the schema.
     */
    static void complete(Parameter parameter, ApiCall call, ApiExamples examples) {
        Schema schema = parameter.getSchema();
        if (schema.getType() == null) {
            schema.setType(List.of(Schema.SchemaType.STRING));
        }
        String asked = examples.parameters(call.id(), call.path()).get(parameter.getName());
        if (asked != null) {
            parameter.setExample(asked);
        }
        if (parameter.getName().equals("cursor")) {
            examples.cursor(call.id()).ifPresent(it -> schema.setExamples(List.of(it)));
        }
        if (schema.getType().contains(Schema.SchemaType.STRING)) {
            limitText(schema, parameter.getIn() == Parameter.In.HEADER ? Lengths.HEADER : Lengths.VALUE);
        } else if (parameter.getExample() instanceof String text) {
            parameter.setExample(typed(text, schema));
        }
        ApiLimits.set(schema);
    }

    private static Object typed(String text, Schema schema) {
        return schema.getType().contains(Schema.SchemaType.BOOLEAN) ? Boolean.valueOf(text) : new BigDecimal(text);
    }

    private static void limitText(Schema schema, int longest) {
        if (schema.getEnumeration() != null) {
            return;
        }
        if (schema.getMaxLength() == null) {
            schema.setMaxLength(longest);
        }
        schema.setMinLength(1);
        if (schema.getPattern() == null) {
            schema.setPattern(schema.getMaxLength() == Lengths.LIST ? LIST : VALUE);
        }
    }
}
