package io.dyad.profile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.dyad.vocabulary.Echo;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The flat objects of an array in a JSON object. The keys of the first one are the columns. */
final class JsonRows implements Rows {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int LONGEST_ECHO = 500;

    private final JsonParser parser;
    private final String array;
    private final Map<String, String> around = new LinkedHashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> header = new ArrayList<>();
    private String[] fields = new String[0];
    private boolean isFirstPending;
    private @Nullable String fault;
    private long line = 1;
    private long number;

    JsonRows(InputStream file, String array) throws IOException {
        this.array = array;
        parser = JSON.createParser(file);
        if (findArray() && readObject()) {
            isFirstPending = true;
        }
    }

    /** The keys beside the array with their texts, as far as they have been read: where a failure is told as data. */
    Map<String, String> around() {
        return around;
    }

    private boolean findArray() throws IOException {
        if (token() != JsonToken.START_OBJECT) {
            return false;
        }
        while (token() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (token() == JsonToken.START_ARRAY && name.equals(array)) {
                return true;
            }
            around.put(name, scalar());
        }
        return false;
    }

    /** What stands behind the array may say that it failed. */
    private void readAround() throws IOException {
        while (token() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            token();
            around.put(name, scalar());
        }
    }

    private String scalar() throws IOException {
        JsonToken token = parser.currentToken();
        if (token != null && token.isStructStart()) {
            parser.skipChildren();
            return "";
        }
        return token == null || token == JsonToken.VALUE_NULL
                ? ""
                : parser.getText().strip();
    }

    @Override
    public List<String> header() {
        return List.copyOf(header);
    }

    @Override
    public boolean next() throws IOException {
        if (isFirstPending) {
            isFirstPending = false;
            return true;
        }
        return number > 0 && readObject();
    }

    private boolean readObject() throws IOException {
        JsonToken token = token();
        if (token == JsonToken.END_ARRAY) {
            readAround();
            return false;
        }
        if (token != JsonToken.START_OBJECT) {
            throw new WrongFileException("\"" + array + "\" does not hold objects alone, in line "
                    + parser.currentTokenLocation().getLineNr() + ".");
        }
        line = parser.currentTokenLocation().getLineNr();
        number++;
        Arrays.fill(fields, "");
        fault = null;
        while (token() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            token();
            put(name, scalar());
        }
        return true;
    }

    private void put(String name, String text) {
        Integer column = columns.get(name);
        if (column == null && number == 1) {
            column = header.size();
            columns.put(name, column);
            header.add(name.strip());
            fields = Arrays.copyOf(fields, header.size());
        }
        if (column != null) {
            fields[column] = text;
        } else if (!text.isEmpty()) {
            fault = "The record has \"" + Echo.of(name, 100) + "\", which the first one does not have.";
        }
    }

    private @Nullable JsonToken token() throws IOException {
        try {
            return parser.nextToken();
        } catch (JsonParseException | StreamConstraintsException e) {
            throw new WrongFileException("In line " + e.getLocation().getLineNr() + " the file is no JSON any more: "
                    + Echo.of(e.getOriginalMessage(), 200));
        }
    }

    @Override
    public String field(int column) {
        return fields[column];
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public long number() {
        return number;
    }

    /** A JSON file may be one line. */
    @Override
    public String noun() {
        return "record";
    }

    @Override
    public String text() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i++) {
            texts.put(header.get(i), fields[i]);
        }
        return Echo.of(texts.toString(), LONGEST_ECHO);
    }

    @Override
    public @Nullable String fault() {
        return fault;
    }
}
