namespace Twiplomacy.Application.Search;

/// <summary>What offices are called in five languages, and what a country's own office is called at home and abroad.</summary>
internal static class OfficeNames
{
    public const string Ministry = "foreign_ministry";

    private static readonly Dictionary<string, IReadOnlyList<string>> Everywhere =
        NameList.Read("offices.csv").ToDictionary(line => line.Keys[0], line => line.Names);

    private static readonly Dictionary<(string Country, string Kind), IReadOnlyList<string>> InOneCountry =
        NameList.Read("known-as.csv").Where(line => line.Keys[1].Length > 0).ToDictionary(line => (line.Keys[0], line.Keys[1]), line => line.Names);

    /// <param name="kind">The kind of an office; one that we have no names for is called by its word.</param>
    public static IReadOnlyList<string> Of(string kind) => Everywhere.GetValueOrDefault(kind) ?? [kind.Replace('_', ' ')];

    /// <summary>Names that one country's office bears, such as Quai d'Orsay.</summary>
    public static IReadOnlyList<string> Of(string country, string kind) => InOneCountry.GetValueOrDefault((country, kind), []);
}
