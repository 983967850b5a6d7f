package io.dyad.figure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;

/** Reads CSV as a spreadsheet would. */
public final class CsvRows {

    private CsvRows() {}

    public static List<List<String>> of(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream()
                .map(CsvRecord::getFields)
                .toList();
    }
}
