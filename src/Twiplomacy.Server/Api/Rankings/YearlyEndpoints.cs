using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Server.Api.Editions;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Api.Problems;
using Twiplomacy.Server.Api.Queries;
using Twiplomacy.Server.Suggestions;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Api.Rankings;

/// <summary>Yearly rankings side by side.</summary>
public static class YearlyEndpoints
{
    /// <summary>
    /// Puts a panel's editions side by side: one row for each account, with its rank and value in every edition; as CSV
    /// two columns for each edition. Ordered by the latest edition.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="page">Which page.</param>
    /// <param name="yearly">The rankings.</param>
    /// <param name="panels">The panels.</param>
    /// <param name="editions">The editions.</param>
    /// <param name="ct">The request's end.</param>
    /// <param name="panel">The panel; needed.</param>
    /// <param name="from">First year (UTC) of an edition's date.</param>
    /// <param name="to">Last year (UTC), included.</param>
    public static async Task<ListAnswer<YearlyAnswer>> ListAsync(
        string measure, [AsParameters] PageRequest page, YearlyRankings yearly, PanelQueries panels, EditionQueries editions, CancellationToken ct,
        string? panel = null, [Range(1900, 9998)] int? from = null, [Range(1900, 9998)] int? to = null)
    {
        await RequirePanelAsync(panel, panels, ct);
        Period.Require(from, to);
        var ranking = await yearly.LoadAsync(panel!, measure, from, to, ct);
        EditionLookup.RequireMeasure(measure, await MeasuresAsync(ranking, editions, ct));
        var after = page.After?.Text(0);
        var rows = after is null ? ranking.Rows : ranking.Rows.SkipWhile(row => row.Account != after).Skip(1);
        return page.Answer([.. rows.Take(page.Fetch).Select(YearlyAnswer.Of)], YearlyTable.Of([.. ranking.Editions.Select(edition => edition.Slug)]), row => [row.Account.Id]);
    }

    private static async Task<IReadOnlyList<string>> MeasuresAsync(YearlyRanking ranking, EditionQueries editions, CancellationToken ct)
    {
        var measures = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var edition in ranking.Editions) measures.UnionWith(await editions.ListMeasuresAsync(edition.RevisionId, ct));
        return [.. measures];
    }

    private static async Task RequirePanelAsync(string? panel, PanelQueries panels, CancellationToken ct)
    {
        var known = (await panels.ListAsync(ct)).Select(summary => summary.Slug).ToList();
        if (panel is not null && known.Contains(panel)) return;
        throw new ProblemException(ApiProblem.BadRequest(new ProblemFault(
            $"'panel' {(panel is null ? "is needed" : $"is '{panel}', which is no panel")}; one of: {string.Join(", ", known)}.")
        {
            Parameter = "panel", Allowed = known, DidYouMean = panel is null ? null : DidYouMean.Nearest(panel, known),
        }));
    }
}

/// <summary>An account's place in one edition.</summary>
/// <param name="Rank">1 + the members whose value is greater; null where nothing is known of the account.</param>
/// <param name="Value">What is known; null if nothing is.</param>
/// <param name="Status">How sure the rank is.</param>
/// <param name="RankBest">The best possible rank; null where nothing bounds it.</param>
/// <param name="RankWorst">The worst.</param>
public sealed record YearlyPlace(int? Rank, double? Value, string Status, int? RankBest, int? RankWorst)
{
    public static YearlyPlace Of(RankingRowRow row) => new(row.Rank, row.Value, row.Status, row.RankBest, row.RankWorst);
}

/// <summary>An account through the editions of a panel.</summary>
/// <param name="Account">As it was in the latest of the editions; its id is today's.</param>
/// <param name="Editions">Its place in each edition, by the edition's slug; missing where it was no member.</param>
public sealed record YearlyAnswer(RankedAccount Account, IReadOnlyDictionary<string, YearlyPlace> Editions)
{
    /// <summary>The account's fields in files.</summary>
    [JsonIgnore]
    public EditionMemberRow? Member { get; init; }

    public static YearlyAnswer Of(YearlyRow row) => new(
        RankedAccount.Of(row.Member) with { Id = row.Account }, row.Rows.ToDictionary(pair => pair.Key, pair => YearlyPlace.Of(pair.Value)))
    {
        Member = row.Member with { Account = row.Account },
    };
}
