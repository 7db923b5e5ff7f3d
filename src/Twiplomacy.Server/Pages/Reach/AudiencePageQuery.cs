using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Reach;

namespace Twiplomacy.Server.Pages.Reach;

/// <summary>The page of an account's follower lists.</summary>
/// <param name="Id">The account.</param>
/// <param name="With">Another account to share followers with; where nothing is said, the members of a panel.</param>
/// <param name="Panel">The panel; the account's first, where nothing is said.</param>
/// <param name="AsOf">The instant (UTC); of each account the latest complete capture up to it counts.</param>
/// <param name="Cursor">Which part of the list.</param>
public sealed record AudiencePageQuery(
    [property: Key] string Id, string? With = null, string? Panel = null, DateTimeOffset? AsOf = null, string? Cursor = null)
{
    public AudienceHistoryQuery History() => new(Id, PageRequest.Whole, To: AsOf);

    public AudienceOverlapQuery Overlap() => new(Id, new PageRequest(Cursor: Cursor), Given(With), Given(Panel), AsOf);

    // A field of a form that is left empty is not filled.
    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
