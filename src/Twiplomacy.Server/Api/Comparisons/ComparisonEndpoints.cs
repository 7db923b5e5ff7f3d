using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Application.Editions;
using Twiplomacy.Core.Editions;
using Twiplomacy.Server.Api.Matrices;
using Twiplomacy.Server.Web.Problems;

namespace Twiplomacy.Server.Api.Comparisons;

/// <summary>Accounts, countries or groups side by side.</summary>
public static class ComparisonEndpoints
{
    private const int Fewest = 2;
    private const int Most = 12;

    /// <summary>
    /// Compares 2 to 12 accounts of an edition, countries or groups of countries: every measure side by side, mutual ties
    /// in common and those only one has, the ties between them, how often they mention each other, and their history over
    /// the panel's editions.
    /// </summary>
    /// <param name="slug">The edition.</param>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="ct">The request's end.</param>
    /// <param name="accounts">Handles or account ids, separated by commas; upper and lower case are one.</param>
    /// <param name="countries">Countries instead (ISO 3166-1 alpha-2), separated by commas.</param>
    /// <param name="groups">Groups of countries instead, separated by commas: eu, sco, c5, g7 …, or regions: africa, americas, asia, europe, oceania.</param>
    public static async Task<ComparisonListing> OfEditionAsync(
        string slug, ComparisonReading comparisons, CancellationToken ct,
        string? accounts = null, string? countries = null, string? groups = null) =>
        new(await comparisons.ReadAsync(slug, null, accounts, countries, groups, ct));

    /// <summary>Compares accounts, countries or groups of one revision of an edition.</summary>
    // Not marked immutable, even of a sealed revision: its history grows with every new edition.
    public static async Task<ComparisonListing> OfRevisionAsync(
        string slug, int number, ComparisonReading comparisons, CancellationToken ct,
        string? accounts = null, string? countries = null, string? groups = null) =>
        new(await comparisons.ReadAsync(slug, number, accounts, countries, groups, ct));

    internal static List<EditionMemberRow> Chosen(string? accounts, IReadOnlyList<EditionMemberRow> members, string slug)
    {
        var chosen = GroupingLookup.Split(accounts).Select(name => EditionFinder.GetMember(name, members, slug)).Distinct().ToList();
        return chosen.Count is >= Fewest and <= Most ? chosen : throw TooFewOrMany("accounts", chosen.Count, "accounts=laurentfabius,eu_eeas,carlbildt");
    }

    internal static List<MemberGroup> Chosen(string parameter, string names, IReadOnlyList<MemberGroup> known, string example)
    {
        var all = known.Select(group => group.Name).ToList();
        var chosen = GroupingLookup.Split(names).Select(name => known.FirstOrDefault(group => group.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw GroupingLookup.Unknown(parameter, name, all)).Distinct().ToList();
        return chosen.Count is >= Fewest and <= Most ? chosen : throw TooFewOrMany(parameter, chosen.Count, example);
    }

    private static ProblemException TooFewOrMany(string parameter, int count, string example) => new(ApiProblem.BadRequest(
        ProblemFault.Of(RequestMessages.NotComparable(parameter, count, Fewest, Most, example)) with { Parameter = parameter }));
}
