using Twiplomacy.Analytics.Comparisons;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Server.Api.Editions;
using Twiplomacy.Server.Api.Problems;
using Twiplomacy.Server.Suggestions;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Api.Comparisons;

/// <summary>Accounts side by side.</summary>
public static class ComparisonEndpoints
{
    private const int Fewest = 2;
    private const int Most = 12;

    /// <summary>
    /// Compares 2 to 12 accounts of an edition: every measure side by side, mutual ties in common and those only one
    /// has, the ties between them, and their history over the panel's editions.
    /// </summary>
    /// <param name="slug">The edition.</param>
    /// <param name="lookup">Finds editions.</param>
    /// <param name="editions">The editions.</param>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="ct">The request's end.</param>
    /// <param name="accounts">Handles or account ids, separated by commas; upper and lower case are one.</param>
    public static Task<ComparisonAnswer> OfEditionAsync(
        string slug, EditionLookup lookup, EditionQueries editions, AccountComparisons comparisons, CancellationToken ct,
        string? accounts = null) =>
        CompareAsync(slug, null, accounts, lookup, editions, comparisons, ct);

    /// <summary>Compares accounts of one revision of an edition.</summary>
    public static Task<ComparisonAnswer> OfRevisionAsync(
        string slug, int number, EditionLookup lookup, EditionQueries editions, AccountComparisons comparisons, CancellationToken ct,
        string? accounts = null) =>
        CompareAsync(slug, number, accounts, lookup, editions, comparisons, ct);

    // Not marked immutable, even of a sealed revision: its history grows with every new edition.
    private static async Task<ComparisonAnswer> CompareAsync(
        string slug, int? number, string? accounts, EditionLookup lookup, EditionQueries editions,
        AccountComparisons comparisons, CancellationToken ct)
    {
        var revision = await lookup.GetAsync(slug, number, ct);
        var members = await editions.ListMembersAsync(revision.RevisionId, ct);
        return ComparisonAnswer.Of(await comparisons.CompareAsync(revision, Chosen(accounts, members, slug), ct));
    }

    private static List<EditionMemberRow> Chosen(string? accounts, IReadOnlyList<EditionMemberRow> members, string slug)
    {
        var names = (accounts ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var chosen = names.Select(name => Find(name, members, slug)).Distinct().ToList();
        return chosen.Count is >= Fewest and <= Most ? chosen : throw new ProblemException(ApiProblem.BadRequest(
            new ProblemFault($"'accounts' names {chosen.Count} accounts, but {Fewest} to {Most} can be compared: accounts=laurentfabius,eu_eeas,carlbildt.")
            {
                Parameter = "accounts",
            }));
    }

    private static EditionMemberRow Find(string name, IReadOnlyList<EditionMemberRow> members, string slug)
    {
        var handle = Handle.Normalise(name);
        return members.FirstOrDefault(member => member.Account.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? members.FirstOrDefault(member => member.Handle is { } shown && Handle.Normalise(shown) == handle)
            ?? throw new ProblemException(ApiProblem.NotFound(
                $"account in edition {slug}", name, DidYouMean.Nearest(handle, members.Select(member => member.Handle).OfType<string>())));
    }
}
