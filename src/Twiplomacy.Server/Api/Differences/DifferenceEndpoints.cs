using System.ComponentModel.DataAnnotations;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Server.Api.Caching;
using Twiplomacy.Server.Api.Editions;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Api.Problems;

namespace Twiplomacy.Server.Api.Differences;

/// <summary>What a correction changed.</summary>
public static class DifferenceEndpoints
{
    /// <summary>
    /// Lists every published field that a revision tells differently from an earlier one: population, figures of the
    /// network, rankings, with the old and the new value. The reason stands with the revision.
    /// </summary>
    /// <param name="slug">The edition.</param>
    /// <param name="number">The later revision.</param>
    /// <param name="page">Which page.</param>
    /// <param name="lookup">Finds editions.</param>
    /// <param name="differences">The differences.</param>
    /// <param name="ct">The request's end.</param>
    /// <param name="from">The earlier revision; the one before, where nothing is said.</param>
    public static async Task<ListAnswer<RevisionDifference>> OfRevisionAsync(
        string slug, int number, [AsParameters] PageRequest page, EditionLookup lookup, RevisionDifferences differences, CancellationToken ct,
        [Range(1, int.MaxValue)] int? from = null)
    {
        var after = await lookup.GetAsync(slug, number, ct);
        if ((from ?? number - 1) is not (>= 1 and var earlier) || earlier >= number) throw new ProblemException(ApiProblem.BadRequest(
            new ProblemFault(number == 1 ? $"Revision 1 of {slug} is the first: there is none before it." : $"'from' is {from}, but must be a revision before {number}.")
            {
                Parameter = "from",
            }));
        var before = await lookup.GetAsync(slug, earlier, ct);
        if (before.IsSealed && after.IsSealed) page.Context.MarkImmutable();
        var rows = await differences.OfAsync(before, after, ct);
        var start = (int)Math.Min(page.After?.Number(0) ?? 0, int.MaxValue);
        var places = rows.Select((row, i) => (Row: row, Place: i + 1)).Skip(start).Take(page.Fetch).ToList();
        var about = new ListMeta { Edition = slug, AsOf = after.AsOf, Revision = number, Note = after.Reason };
        var taken = start;
        return page.Answer([.. places.Select(p => p.Row)], DifferenceTable.Table, _ => [taken + page.Rows], about);
    }
}
