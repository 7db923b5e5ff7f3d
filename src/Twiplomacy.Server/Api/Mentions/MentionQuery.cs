using Microsoft.AspNetCore.Mvc;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Posts;
using Twiplomacy.Application.Asking;
using Twiplomacy.Server.Api.Accounts;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Server.Web.Queries;

namespace Twiplomacy.Server.Api.Mentions;

/// <summary>Whose posts of which time are asked for.</summary>
/// <param name="Panel">Among the accounts that belonged to this panel at some time of the period.</param>
/// <param name="Author">Only posts of this account.</param>
/// <param name="Target">Only posts that point at this account.</param>
/// <param name="From">Posts after this instant (a date: after its end); a year before <c>to</c> unless given.</param>
/// <param name="To">Posts up to this instant; a date includes its whole day; now unless given.</param>
public sealed record MentionQuery(
    [FromQuery(Name = "panel")] string? Panel = null,
    [FromQuery(Name = "author")] string? Author = null,
    [FromQuery(Name = "target")] string? Target = null,
    [FromQuery(Name = "from")] InstantParameter? From = null,
    [FromQuery(Name = "to")] InstantParameter? To = null)
{
    private static readonly TimeSpan Usual = TimeSpan.FromDays(365);

    public async Task<MentionScope> ToScopeAsync(AccountFinder finder, DateTimeOffset now, bool everybody, string? hashtag, CancellationToken ct)
    {
        if (Panel is null && Author is null) throw new ProblemException(ApiProblem.BadRequest(
            ProblemFault.Of(RequestMessages.OneOf("panel", "author")) with { Parameter = "panel" }));
        var to = To?.Instant ?? now;
        var from = From?.Instant ?? to - Usual;
        if (from >= to) throw new ProblemException(ApiProblem.BadRequest(ProblemFault.Of(AskingMessages.FromAfterTo()) with { Parameter = "from" }));
        var at = new InstantParameter(to);
        var author = Author is null ? null : await AccountEndpoints.FindAsync(Author, finder, at, ct);
        var target = Target is null ? null : await AccountEndpoints.FindAsync(Target, finder, at, ct);
        return new MentionScope(Panel, author, target, everybody, from, to, hashtag?.TrimStart('#'));
    }
}
