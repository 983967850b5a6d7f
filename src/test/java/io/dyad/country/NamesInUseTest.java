package io.dyad.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as people, press and statistics offices write them. */
class NamesInUseTest {

    private static final Countries COUNTRIES = Countries.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KOR|South Korea, Republic of Korea, Rep. of Korea, Korea Rep., Korea Republic, ROK, Korea (South), 한국, 韩国, Южная Корея, Республика Корея, Корея Республикасы",
                "PRK|North Korea, DPRK, Dem. People's Rep. of Korea, Korea Dem. People's Rep., КНДР, Северная Корея, 북한",
                "TUR|Türkiye, Turkey, Turkiye, Türkei, Турция",
                "VNM|Viet Nam, Vietnam, Socialist Republic of Viet Nam, Вьетнам",
                "CZE|Czechia, Czech Republic, Czech Rep.",
                "RUS|Russia, Russian Federation, the Russian Federation, Россия, РФ, Ресей",
                "GBR|UK, U.K., Great Britain, Britain, United Kingdom, United Kingdom of Great Britain and Northern Ireland",
                "USA|USA, US, U.S., U.S.A., United States, United States of America, США, 美国",
                "XKX|Kosovo, Republic of Kosovo",
                "CIV|Ivory Coast, Côte d'Ivoire, Cote d’Ivoire, COTE D IVOIRE",
                "MMR|Burma, Myanmar, Мьянма, Бирма",
                "SWZ|Swaziland, Eswatini, Kingdom of Eswatini",
                "MKD|Macedonia, North Macedonia, FYR Macedonia, TFYR of Macedonia",
                "CPV|Cape Verde, Cabo Verde",
                "COD|DR Congo, D.R. Congo, DRC, Congo-Kinshasa, Congo Dem. Rep., Dem. Rep. of the Congo, Dem.Rep. of the Congo",
                "COG|Congo-Brazzaville, Republic of the Congo, Congo Rep., Congo (Republic of)",
                "IRN|Iran, Iran Islamic Rep., Iran (Islamic Republic of), République islamique d’Iran, Иран (Исламская Республика)",
                "EGY|Egypt, Egypt Arab Rep., Arab Republic of Egypt",
                "LAO|Laos, Lao PDR, Lao People's Dem. Rep.",
                "BOL|Bolivia, Bolivia (Plurinational State of), Bolivia (Estado Plurinacional de)",
                "TZA|Tanzania, Tanzania United Rep., United Rep. of Tanzania",
                "MDA|Moldova, Moldova Rep., Republic of Moldova, Молдавия",
                "NLD|Holland, Netherlands, The Netherlands, Нидерланды (Королевство)",
                "ARE|UAE, United Arab Emirates, ОАЭ",
                "SAU|KSA, Saudi Arabia, Kingdom of Saudi Arabia",
                "CHN|PRC, P.R. China, China, People's Republic of China, КНР, 中华人民共和国",
                "HKG|Hong Kong, Hong Kong SAR, China Hong Kong SAR, Hong Kong China",
                "MAC|Macao, Macau, China Macao SAR",
                "TWN|Taiwan, Chinese Taipei, Taiwan Province of China, China (Taiwan)",
                "TLS|East Timor, Timor-Leste",
                "PSE|Palestine, State of Palestine, West Bank and Gaza",
                "VAT|Vatican, Holy See, Vatican City, Holy See (the) *",
                "KGZ|Kyrgyzstan, Kyrgyz Republic, Kyrgyz Rep., Киргизия, Кыргызстан",
                "SVK|Slovakia, Slovak Republic, Slovak Rep.",
                "BRN|Brunei, Brunei Darussalam",
                "SYR|Syria, Syrian Arab Republic",
                "VEN|Venezuela, Venezuela RB, Venezuela (Bolivarian Republic of)",
                "YEM|Yemen, Yemen Rep.",
                "GMB|Gambia, Gambia The, The Gambia",
                "BHS|Bahamas, Bahamas The, the Commonwealth of the Bahamas",
                "FSM|Micronesia, Micronesia Fed. Sts., FS Micronesia, Federated States of Micronesia",
                "LCA|St. Lucia, Saint Lucia",
                "KNA|St. Kitts and Nevis, Saint Kitts & Nevis",
                "VCT|St. Vincent, St. Vincent and the Grenadines, Saint Vincent & Grenadines",
                "MHL|Marshall Isds, Republic of the Marshall Islands",
                "WLF|Wallis and Futuna Isds, Wallis & Futuna, Îles Wallis-et-Futuna",
                "COK|Cook Isds, Острова Кука, о-ва Кука",
                "MYT|Mayotte, Остров Майотта",
                "VGB|Br. Virgin Isds, Virgin Islands (British)",
                "VIR|US Virgin Isds, Virgin Islands (U.S.), U.S. Virgin Islands",
                "SOM|Somalia, Somalia Fed. Rep.",
                "GEO|Georgia, Republic of Georgia, Грузия",
                "KAZ|Kazakhstan, Kazakhstan Rep. of, Republic of Kazakhstan, Қазақстан, Қазақстан Республикасы, Казахстан, Республика Казахстан, 哈萨克斯坦",
            })
    void resolves(String alpha3, String names) {
        assertThat(names.split(", "))
                .allSatisfy(name ->
                        assertThat(COUNTRIES.resolve(name).alpha3()).as(name).isEqualTo(alpha3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KAZ|kazakhstan",
                "KAZ|'  KAZAKHSTAN. '",
                "KAZ|Kazakh\u00adstan",
                "KAZ|Ｋａｚａｋｈｓｔａｎ",
                "KAZ|KA\u0301ZAKHSTAN",
                "KOR|Korea,   Republic  of",
                "KOR|republic-of-korea",
                "TUR|TÜRKİYE",
                "TUR|türkiye",
                "TUR|TURKIYE",
                "TUR|turkıye",
                "CYP|KIBRIS",
                "CYP|Kıbrıs",
                "CUW|curacao",
                "ALA|aland islands",
                "STP|Sao Tome & Principe",
                "BIH|Bosnia Herzegovina",
                "GNB|guinea bissau",
                "QAT|قطر\u200f",
                "DEU|ألمانيا",
                "DEU|المانيا",
            })
    void ignoresCaseAccentsPunctuationAndBlanks(String alpha3, String name) {
        assertThat(COUNTRIES.resolve(name).alpha3()).isEqualTo(alpha3);
    }
}
