package io.dyad.explorer;

/**
 * A question to the API as several tools put it.
 *
 * @param csv an address that a browser saves as a file
 * @param link the same from a page at the root
 * @param sheets a formula of Google Sheets
 * @param isLocal whether the addresses reach this machine alone, since the service was told no other
 */
record ToolCalls(String curl, String csv, String link, String sheets, String pandas, boolean isLocal) {}
