// Figures of a pair, for Excel and Power BI: Get Data, Blank Query, Advanced Editor.
// CSV answers all rows at once, so nothing is paged. To count use lower and upper; to show use display.
let
    Address = "http://localhost:8080",
    Pair = "KAZ-KOR",

    Answer = Web.Contents(Address, [
        RelativePath = "v1/figures",
        Query = [pair = Pair, format = "csv"],
        ManualStatusHandling = {400, 404, 429, 503}
    ]),
    // A question that is refused is answered with a problem; its detail is the sentence to read.
    Csv = if Value.Metadata(Answer)[Response.Status] = 200
        then Csv.Document(Answer, [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv])
        else error Error.Record("Dyad", Json.Document(Answer)[detail]),

    Rows = Table.PromoteHeaders(Csv, [PromoteAllScalars = true]),
    // An empty cell is unknown: null, never zero and never an empty text.
    Unknown = Table.ReplaceValue(Rows, "", null, Replacer.ReplaceValue, Table.ColumnNames(Rows)),

    Columns = {
        {"id", type text}, {"pair", type text}, {"indicator", type text},
        {"origin", type text}, {"destination", type text}, {"product", type text}, {"coverage", type text},
        {"period", type text}, {"period_start", type date}, {"period_end", type date},
        {"frequency", type text}, {"period_basis", type text},
        {"value", type number}, {"comparator", type text},
        {"lower", type number}, {"lower_open", type logical}, {"upper", type number}, {"upper_open", type logical},
        {"range_basis", type text}, {"unit", type text}, {"display", type text},
        {"kind", type text}, {"formula", type text}, {"verdict", type text},
        {"reporter", type text}, {"book", type text}, {"valuation", type text}, {"status", type text},
        {"source", type text}, {"publisher", type text}, {"published_on", type date},
        {"claim", type text}, {"claims", Int64.Type}, {"licence", type text}, {"cite", type text},
        {"inputs", type text}, {"note", type text}
    },
    // Columns may be added to the service at the end; they stay as they are. The point is the decimal separator.
    Figures = Table.TransformColumnTypes(Unknown, Columns, "en-US")
in
    Figures
