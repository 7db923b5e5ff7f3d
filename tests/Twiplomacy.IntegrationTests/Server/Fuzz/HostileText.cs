namespace Twiplomacy.IntegrationTests.Server.Fuzz;

/// <summary>Values that a request might hold to do harm, or by mistake; and such as are likely to be meant.</summary>
internal static class HostileText
{
    public static readonly string[] Values =
    [
        "", " ", "0", "-1", "1", "2147483647", "2147483648", "9223372036854775808", "1e309", "NaN", "0x10", "１２", "null", "undefined", "true", "[]", "{}",
        "'", "\"", "';drop table edition;--", "%' or 1=1 --", "\\", "\\u0000", "\0", "a\0b", "\r\nSet-Cookie: a=b", "\t", "\u202Egnp.exe", "é", "e\u0301", "İ", "ß",
        "😀", "\uFFFD", "\uFFFF", "../../etc/passwd", "..\\..\\", "/", "//", "a/b", "a?b=c", "#", "&", "=", "*", "{slug}", "%2e%2e", "<script>alert(1)</script>",
        "=cmd|' /C calc'!A0", "@handle", "x:", "x:@", ":", "x:@@", "x:1", "nope:@carlbildt", "2014-02-30", "0000-00-00", "0001-01-01", "9999-12-31", "9999-12-31T23:59:59.9999999Z",
        "2014-06-24T00:00:00", "2014-06-24T00:00:00+14:00", "2014-13", "20140624", "-2014", "10000", "yesterday", "world-leaders-2015", "world-leders", "mutual_folows",
        new('a', 300), new('9', 400), new(' ', 200), string.Concat(Enumerable.Repeat("é", 500)),
    ];

    /// <summary>Written into a query as they stand: what no careful client sends.</summary>
    public static readonly string[] Raw = ["%", "%zz", "%ff%fe", "%00", "%c0%af", "%ED%A0%80", "+", "%2", "%uD83D", "a%", ";", "|", "^"];

    public static readonly string[] Likely =
    [
        "world-leaders", "world-leaders-2014", "world-leaders-2013", "world-leaders-2012", "mutual_follows", "pagerank", "followers", "unilateral_followers", "peer_followers",
        "x", "x:@carlbildt", "x:@laurentfabius", "x:@eu_eeas", "carlbildt", "CarlBildt", "@eu_eeas", "laurentfabius,eu_eeas,carlbildt", "2014", "2014-06", "2014-06-24", "2013-07-01",
        "2012", "2020", "SE", "fr", "EU", "eu", "g7", "sco", "c5", "foreign_minister", "head_of_state", "true", "false", "1", "2", "3", "50", "1000", "actor", "account", "mutual", "follow",
        "Bildt", "en", "import", "edition-build",
    ];

    public static readonly string[] Accepts =
    [
        "*/*", "application/json", "text/csv", "text/csv;q=0.5, application/json;q=0.4", "application/json;q=0", "image/png", "text/html,application/xhtml+xml,*/*;q=0.8",
        "application/vnd.sdmx.data+csv;version=2.0.0", "application/json;profile=\"https://json-stat.org/2.0/\"", "application/gexf+xml", "application/graphml+xml", "text/x-pajek",
        "application/atom+xml", "garbage", "*/*;q=2", ",,,", "text/*", "application/*;q=0.1, text/csv;q=0.2",
    ];
}
