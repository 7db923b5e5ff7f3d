using System.Collections.Frozen;

namespace Twiplomacy.Application.Search;

/// <summary>
/// What people call a country's accounts beside the names that the accounts give themselves: the country in English and in
/// the reader's language, its code, its people, and what its ministry is called at home and abroad.
/// </summary>
public sealed class KnownAs(ReaderNames reader)
{
    private const string Ministry = "foreign_ministry";
    private const string Ministries = "MFA|Foreign Ministry|Ministry of Foreign Affairs";

    private static readonly FrozenDictionary<(string Country, string Kind), string> Names = Read();

    /// <summary>Names of a country, separated.</summary>
    public string OfCountry(string? country) => country is null ? ""
        : $"{country}|{string.Join('|', reader.OfCountry(country))}|{Names.GetValueOrDefault((country, ""))}";

    /// <summary>Names of who holds such an office in a country, separated.</summary>
    public string OfOffice(string? country, string? kind) =>
        $"{OfCountry(country)}|{reader.OfOffice(kind)}|{(kind == Ministry ? Ministries : "")}|{OwnNames(country, kind)}";

    /// <summary>Whether a country's own ministry bears such an office: it is what is meant by the country's name first.</summary>
    public static bool IsMinistry(string? kind) => kind == Ministry;

    private static string? OwnNames(string? country, string? kind) =>
        country is null || kind is null ? null : Names.GetValueOrDefault((country, kind));

    private static FrozenDictionary<(string Country, string Kind), string> Read()
    {
        using var stream = typeof(KnownAs).Assembly.GetManifestResourceStream("known-as.csv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))
            .ToFrozenDictionary(cells => (cells[0], cells[1]), cells => cells[2]);
    }
}
