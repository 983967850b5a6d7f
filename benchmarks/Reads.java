import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * Fills a store with made-up claims, and measures reads of one pair's series: over HTTP, or the same rows by plain JDBC; and
 * of one country's tables over HTTP. Every pair has as many claims, 56 (imports both ways, of 28 years), so that a larger store
 * has more pairs and not longer series. The first pairs are those of the one country, the first 30,000 are of real countries,
 * those are read.
 */
public final class Reads {

    private static final int YEARS = 28;
    private static final int OF_A_PAIR = 2 * YEARS;
    private static final int BATCH = 1_000;

    /** That has more than two hundred partners in every store. */
    private static final String COUNTRY = "KAZ";
    private static final int LAST_YEAR = 2023;
    private static final int PAIRS_OF_A_TABLE = 50;
    private static final String SERIES = """
            select c.*, s.*, source.* from claim c
            join claim_state s on s.pair = c.pair and s.claim_id = c.id
            join source on source.id = c.source_id
            where c.pair = ? and s.state = 'published' and s.from_revision <= ?
              and (s.to_revision is null or s.to_revision > ?)
            order by c.pair, c.id""";

    private Reads() {}

    public static void main(String[] arguments) throws Exception {
        int claims = Integer.parseInt(arguments[1]);
        switch (arguments[0]) {
            case "fill" -> fill(arguments[2], arguments[3], claims);
            case "http" -> http(arguments[2], arguments[3], claims, Integer.parseInt(arguments[4]));
            case "tables" -> tables(arguments[2], arguments[3], claims, Integer.parseInt(arguments[4]));
            case "jdbc" -> jdbc(arguments[2], arguments[3], claims, Integer.parseInt(arguments[4]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Pairs of the real countries first, in an order that mixes them; then of made-up ones. */
    private static List<String> pairs(int claims) {
        List<String> pairs = pairs(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream()
                .sorted()
                .toList());
        java.util.Collections.shuffle(pairs, new Random(1));
        pairs.sort(java.util.Comparator.comparing(it -> !it.contains(COUNTRY)));
        int wanted = Math.max(1, claims / OF_A_PAIR);
        if (wanted > pairs.size()) {
            pairs.addAll(pairs(
                    IntStream.range(30, 900)
                    .mapToObj(it -> "X" + Integer.toString(it, 30).toUpperCase(Locale.ROOT))
                    .toList()));
        }
        return pairs.subList(0, wanted);
    }

    private static List<String> pairs(List<String> codes) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            for (int j = i + 1; j < codes.size(); j++) {
                pairs.add(codes.get(i) + "-" + codes.get(j));
            }
        }
        return pairs;
    }

    private static void fill(String url, String user, int claims) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, user.equals("sa") ? "" : user);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into source (id, source_type, publisher, title, dataset, vintage, document_key)"
                    + " values ('agtpa-2024', 'reconciled-statistics', 'Office', 'Trade', 'agtpa', '2024', 'a')");
            statement.execute("insert into source_state (source_id, from_revision) values ('agtpa-2024', 1)");
            List<String> pairs = pairs(claims);
            try (PreparedStatement pair = connection.prepareStatement("insert into pair values (?, ?, ?, 1)");
                    PreparedStatement claim = connection.prepareStatement("""
                            insert into claim (pair, id, indicator, origin, destination, product, nature, period_start,
                                period_end, frequency, period_basis, comparator, stated, stated_precision, unit, source_id, book)
                            values (?, ?, 'imports', ?, ?, 'TOTAL', 'observed', ?, ?, 'A', 'stated', 'eq', ?, 1000, 'USD',
                                'agtpa-2024', 'agtpa')""");
                    PreparedStatement state = connection.prepareStatement("""
                            insert into claim_state (pair, claim_id, from_revision, state, author)
                            values (?, ?, 1, 'published', 'benchmark')""")) {
                Random ids = new Random(2);
                for (int i = 0; i < pairs.size(); i++) {
                    add(pairs.get(i), ids, pair, claim, state);
                    if (i % (BATCH / OF_A_PAIR) == 0 || i == pairs.size() - 1) {
                        pair.executeBatch();
                        claim.executeBatch();
                        state.executeBatch();
                    }
                }
            }
            int held = pairs.size() * OF_A_PAIR;
            statement.execute("insert into revision values (1, current_timestamp, 'benchmark', 'benchmark', " + pairs.size()
                    + ", 1, " + held + ", " + held + ")");
            statement.execute("update store_clock set revision = 1");
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute(url.startsWith("jdbc:h2") ? "analyze" : "vacuum analyze");
        }
    }

    private static void add(
            String pair, Random ids, PreparedStatement known, PreparedStatement claim, PreparedStatement state)
            throws SQLException {
        String first = pair.substring(0, 3);
        String second = pair.substring(4);
        known.setString(1, pair);
        known.setString(2, first);
        known.setString(3, second);
        known.addBatch();
        for (int i = 0; i < OF_A_PAIR; i++) {
            String id = "%s-%012x".formatted(pair, ids.nextLong() >>> 16);
            int year = LAST_YEAR - i / 2;
            claim.setString(1, pair);
            claim.setString(2, id);
            claim.setString(3, i % 2 == 0 ? first : second);
            claim.setString(4, i % 2 == 0 ? second : first);
            claim.setDate(5, Date.valueOf(year + "-01-01"));
            claim.setDate(6, Date.valueOf(year + "-12-31"));
            claim.setLong(7, ids.nextLong() >>> 24);
            claim.addBatch();
            state.setString(1, pair);
            state.setString(2, id);
            state.addBatch();
        }
    }

    private static void http(String url, String key, int claims, int reads) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        measure("http", claims, reads, pair -> () -> {
            String path = "/v1/figures?book=all&derived=false&limit=1000&pair=" + pair;
            return asked(client, url + path, key).length > 100 * OF_A_PAIR;
        });
    }

    /** Rankings of different years, and series of different pairs, none of them asked before. */
    private static void tables(String url, String key, int claims, int reads) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        Random years = new Random(4);
        measure("ranking", claims, reads, pair -> () -> {
            int year = LAST_YEAR - years.nextInt(YEARS - 1);
            String path = "/v1/rankings?country=" + COUNTRY + "&indicator=imports&limit=1000&period=" + year;
            return asked(client, url + path, key).length > 1_000 * 200;
        });
        measure("latest", claims, reads, pair -> () -> {
            String path = "/v1/rankings?country=" + COUNTRY + "&indicator=imports&limit=1000";
            return asked(client, url + path, key).length > 1_000 * 200;
        });
        List<String> partners = pairs(claims).stream()
                .limit(200)
                .map(it -> it.replace(COUNTRY, "").replace("-", ""))
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        measure("series", claims, reads, pair -> () -> {
            java.util.Collections.shuffle(partners, years);
            String path = "/v1/series?country=" + COUNTRY + "&indicators=imports&shape=wide&format=csv&partners="
                    + String.join(",", partners.subList(0, PAIRS_OF_A_TABLE));
            return new String(asked(client, url + path, key)).lines().count() == YEARS + 1;
        });
    }

    private static byte[] asked(HttpClient client, String address, String key) throws Exception {
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(URI.create(address)).header("X-API-Key", key).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(new String(answer.body()));
        }
        return answer.body();
    }

    private static void jdbc(String url, String user, int claims, int reads) throws Exception {
        try (Connection connection = DriverManager.getConnection(url, user, user.equals("sa") ? "" : user);
                PreparedStatement series = connection.prepareStatement(SERIES)) {
            measure("jdbc", claims, reads, pair -> () -> {
                series.setString(1, pair);
                series.setLong(2, 1);
                series.setLong(3, 1);
                int found = 0;
                try (ResultSet rows = series.executeQuery()) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int i = 1; i <= columns; i++) {
                            rows.getObject(i);
                        }
                        found++;
                    }
                }
                return found == OF_A_PAIR;
            });
        }
    }

    private interface Read {
        Callable<Boolean> of(String pair);
    }

    /** One after the other, of pairs in an order that looks random; as many before, to warm up. */
    private static void measure(String way, int claims, int reads, Read read) throws Exception {
        List<String> all = pairs(claims);
        List<String> pairs = all.subList(0, Math.min(all.size(), 30_000));
        Random order = new Random(3);
        long[] nanos = new long[reads];
        for (int i = -reads; i < reads; i++) {
            Callable<Boolean> next = read.of(pairs.get(order.nextInt(pairs.size())));
            long before = System.nanoTime();
            boolean isWhole = next.call();
            long took = System.nanoTime() - before;
            if (!isWhole) {
                throw new IllegalStateException("a series was not whole");
            }
            if (i >= 0) {
                nanos[i] = took;
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT, "%s %d %.3f %.3f%n", way, claims, nanos[reads / 2] / 1e6, nanos[reads * 99 / 100] / 1e6);
    }
}
