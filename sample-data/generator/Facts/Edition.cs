namespace Twiplomacy.SampleData.Facts;

/// <summary>
/// A yearly edition: population, countries and capture are the study's; the rest steers what is made up.
/// </summary>
/// <param name="Entry">The day from which the accounts new in this edition are members.</param>
/// <param name="MutualCap">No account without a figure of its own has more mutual peers; below the last published rank.</param>
/// <param name="OneWayTies">How many ties that are not returned there are, about.</param>
/// <param name="HubAffinity">How likely two of the published accounts follow each other.</param>
public sealed record Edition(
    int Year, int Accounts, int Countries, DateOnly Captured, DateOnly Entry, int MutualCap, int OneWayTies, double HubAffinity)
{
    public static IReadOnlyList<Edition> All { get; } =
    [
        .. FactTable.Read("editions.csv").Select(row => new Edition(
            row.Number("edition"), row.Number("accounts"), row.Number("countries"), row.Day("captured"), row.Day("entry"),
            row.Number("mutual_cap"), row.Number("one_way_ties"), row.Ratio("hub_affinity"))),
    ];
}
