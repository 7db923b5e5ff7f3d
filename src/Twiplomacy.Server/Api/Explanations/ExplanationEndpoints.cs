using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Server.Api.Editions;

namespace Twiplomacy.Server.Api.Explanations;

/// <summary>Why accounts moved.</summary>
public static class ExplanationEndpoints
{
    /// <summary>
    /// Explains why an account moved since the edition before: the mutual ties gained and lost, each by its own doing, the
    /// other's, a change of the panel, a rename, an account gone or better evidence; as data and in one sentence.
    /// </summary>
    /// <param name="slug">The edition.</param>
    /// <param name="account">An account's id or handle; upper and lower case are one.</param>
    /// <param name="lookup">Finds editions.</param>
    /// <param name="explanations">The explanations.</param>
    /// <param name="ct">The request's end.</param>
    public static Task<ExplanationAnswer> OfEditionAsync(
        string slug, string account, EditionLookup lookup, RankExplanations explanations, CancellationToken ct) =>
        ExplainAsync(slug, null, account, lookup, explanations, ct);

    /// <summary>Explains why an account moved between the edition before and one revision of an edition.</summary>
    public static Task<ExplanationAnswer> OfRevisionAsync(
        string slug, int number, string account, EditionLookup lookup, RankExplanations explanations, CancellationToken ct) =>
        ExplainAsync(slug, number, account, lookup, explanations, ct);

    // Not immutable, even of a sealed revision: which accounts are one may come to light later.
    private static async Task<ExplanationAnswer> ExplainAsync(
        string slug, int? number, string account, EditionLookup lookup, RankExplanations explanations, CancellationToken ct)
    {
        var revision = await lookup.GetAsync(slug, number, ct);
        await lookup.RequireMeasureAsync(revision, RankExplanations.Measure, ct);
        return ExplanationAnswer.Of(await explanations.OfAsync(revision, await lookup.GetMemberAsync(revision, account, ct), ct));
    }
}
