# Figures of Dyad in R: numbers with their qualifiers, and a wide series drawn with its bounds as bounds.
# Needs base R alone. Run: Rscript dyad.R; it writes dyad.png into the folder in which it runs.

address <- Sys.getenv("DYAD", "http://localhost:8080")

# A CSV answer of the service. check.names = FALSE keeps "turnover.KAZ-KOR" as it is; na.strings = "" keeps Namibia (NA).
# A question that is refused stops the script with "400 Bad Request"; open the same address in a browser to read why.
ask <- function(path) {
  read.csv(paste0(address, path), check.names = FALSE, na.strings = "", fileEncoding = "UTF-8",
           colClasses = c(period = "character"))
}

figures <- ask("/v1/figures?pair=KAZ-KOR&fields=indicator,period,display,comparator,value,lower,upper,publisher,cite&format=csv")
for (i in seq_len(nrow(figures))) {
  with(figures[i, ], cat(sprintf("%-17s %-9s %-8s %s\n", indicator, ifelse(is.na(period), "no period", period), display, publisher)))
}
cat("\nCite the first as:\n", strwrap(figures$cite[1], 100, prefix = "  "), sep = "\n")

# The wide shape: a column for each series, and with ranges=true its ends. A cell without a number and with an end is a bound.
series <- ask("/v1/series?pairs=KAZ-KOR,KAZ-ROU&indicators=turnover&frequency=A&shape=wide&ranges=true&format=csv")
names <- setdiff(grep("\\.(lower|upper)$", names(series), invert = TRUE, value = TRUE), "period")
if (nrow(series) == 0) {
  stop("There is no figure to draw; the same address without format=csv says why, in reason.")
}
year <- as.numeric(series$period)
billions <- function(column) as.numeric(series[[column]]) / 1e9
highest <- 1.4 * max(unlist(lapply(setdiff(names(series), "period"), billions)), na.rm = TRUE)

png("dyad.png", width = 800, height = 450)
plot(range(year) + c(-1, 1), c(0, highest), type = "n", xaxt = "n", xlab = "", ylab = "USD billion", main = "Trade turnover")
axis(1, at = unique(round(pretty(year))))
for (i in seq_along(names)) {
  known <- billions(names[i])
  lines(year, known, type = "o", pch = 16, col = i)
  lower <- billions(paste0(names[i], ".lower"))
  upper <- billions(paste0(names[i], ".upper"))
  bounded <- is.na(known)
  both <- bounded & !is.na(lower) & !is.na(upper)
  if (any(both)) arrows(year[both], lower[both], year[both], upper[both], length = 0.06, angle = 90, code = 3, col = i)
  above <- bounded & !is.na(lower) & is.na(upper)
  if (any(above)) arrows(year[above], lower[above], year[above], lower[above] + highest / 8, length = 0.1, lwd = 2, col = i)
  below <- bounded & is.na(lower) & !is.na(upper)
  if (any(below)) arrows(year[below], upper[below], year[below], upper[below] - highest / 8, length = 0.1, lwd = 2, col = i)
}
legend("topleft", names, col = seq_along(names), lty = 1, bty = "n")
mtext("An arrow begins at a bound: the number lies somewhere in its direction.", side = 1, line = 2.5, cex = 0.8)
invisible(dev.off())
