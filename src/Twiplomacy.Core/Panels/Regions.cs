namespace Twiplomacy.Core.Panels;

/// <summary>
/// The five regions of the United Nations' standard country codes (M49), by ISO 3166-1 alpha-2 code. The European Union
/// (EU) and Kosovo (XK), which M49 does not list, count as Europe and Taiwan (TW) as Asia; Antarctica belongs to none.
/// </summary>
public static class Regions
{
    private static readonly (string Name, string Countries)[] Lists =
    [
        ("africa", """
            AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW
            SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW
            """),
        ("americas", """
            AG AI AR AW BB BL BM BO BQ BR BS BV BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI
            PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI
            """),
        ("asia", """
            AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG
            SY TH TJ TL TM TR TW UZ VN YE
            """),
        ("europe", """
            AD AL AT AX BA BE BG BY CH CZ DE DK EE ES EU FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL
            PT RO RS RU SE SI SJ SK SM UA VA XK
            """),
        ("oceania", "AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS"),
    ];

    private static readonly Dictionary<string, string> ByCountry = Lists
        .SelectMany(list => list.Countries.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), (list, country) => (country, list.Name))
        .ToDictionary(pair => pair.country, pair => pair.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The regions by name.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Lists.Select(list => list.Name)];

    /// <summary>The region of a country; upper and lower case are one. Null for none.</summary>
    public static string? Of(string country) => ByCountry.GetValueOrDefault(country);

    /// <summary>The countries of a region.</summary>
    public static IReadOnlySet<string> CountriesOf(string region) =>
        ByCountry.Where(pair => pair.Value == region).Select(pair => pair.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
