using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Application.Editions;
using Twiplomacy.Core.Time;
using Twiplomacy.Server.Api.Accounts;
using Twiplomacy.Server.Api.Ties;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Web.Queries;

namespace Twiplomacy.Server.Pages.Accounts;

/// <summary>Pages of one account.</summary>
public static class AccountPages
{
    public static async Task<RazorComponentResult> ShowAsync(
        string id, AccountPageReading reading, TimeProvider time, CancellationToken ct, string? edition = null, string? ties = null,
        [FromQuery(Name = "as_of")] InstantParameter? asOf = null)
    {
        var choice = Enum.TryParse<TieChoice>(ties?.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var chosen) ? chosen : TieChoice.Mutual;
        return PageAnswer.Of<AccountPage, AccountView>(await reading.ReadAsync(id, edition, asOf?.Instant, choice, EndOfToday(time), ct));
    }

    /// <summary>What is known between two accounts, with every export behind it.</summary>
    public static async Task<RazorComponentResult> TieAsync(
        string id, string other, AccountFinder finder, TieExplanation explanation, KeptEvidence kept, EditionFinder lookup, TimeProvider time, CancellationToken ct,
        string? edition = null)
    {
        var asOf = edition is null ? EndOfToday(time) : (await lookup.GetAsync(edition, null, ct)).AsOf;
        var (a, b) = (await AccountEndpoints.FindAsync(id, finder, null, ct), await AccountEndpoints.FindAsync(other, finder, null, ct));
        var tie = await kept.CompletedAsync(await explanation.ExplainAsync(a, b, asOf, new EditionSettings().EvidenceAge, ct), a, b, ct);
        return PageAnswer.Of<TiePage, TieView>(new TieView(a, b, asOf, edition, tie));
    }

    // A page speaks of days; a whole one is the same question for everybody who asks in it.
    private static DateTimeOffset EndOfToday(TimeProvider time) => Capture.EndOf(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
}

/// <summary>What a page of one tie shows.</summary>
public sealed record TieView(FoundAccount First, FoundAccount Second, DateTimeOffset AsOf, string? Edition, ExplainedTie Tie);
