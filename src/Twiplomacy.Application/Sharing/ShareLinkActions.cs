using Twiplomacy.Application.Access;
using Twiplomacy.Application.Accounts;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Panels;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Sharing;

namespace Twiplomacy.Application.Sharing;

/// <summary>Makes, revokes and opens links that show one page.</summary>
public sealed class ShareLinkActions(
    ShareLinkWriter writer, ShareLinkQueries links, NamedAccounts accounts, EditionFinder editions, TimeProvider time)
{
    /// <summary>The longest that a link opens.</summary>
    public const int MostDays = 366;

    private const int MostLetters = 120;

    /// <summary>Makes a link. Its address is in this answer alone: only a hash of it is kept.</summary>
    public async Task<ShareLinkAnswer> CreateAsync(ShareLinkFile file, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        var (page, label, now) = (SharedPage.Parse(file.Page), file.Label?.Trim() is { Length: > 0 } given ? given : null, time.GetUtcNow());
        var faults = new List<Fault>();
        if (page is null) faults.Add(new(SharingMessages.NotSharable()) { Field = "page" });
        if (label is not null && !OutsideText.IsLine(label, MostLetters)) faults.Add(new(SharingMessages.WrongLabel(MostLetters)) { Field = "label" });
        if (file.Days is < 1 or > MostDays) faults.Add(new(SharingMessages.WrongDays(MostDays)) { Field = "days" });
        if (faults.Count > 0) throw RefusedException.Invalid(faults);
        await RequireAsync(page!, cancellationToken);
        var token = ShareToken.Create();
        var id = await writer.CreateAsync(
            new NewShareLink(token.Selector, token.Hash(), page!.Path, page.Query, label, now, now.AddDays(file.Days)), cancellationToken);
        return ShareLinkAnswer.Of((await links.FindAsync(id, cancellationToken))!, now) with { Address = AddressOf(token) };
    }

    /// <summary>Ends a link of one's own; admins end any.</summary>
    public async Task RevokeAsync(int id, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        var link = await links.FindAsync(id, cancellationToken);
        var isOwn = link is not null && (ShareLinkQuestions.MakerOf(caller) is not { } maker || maker == (link.MadeByKind, link.MadeBy));
        if (!isOwn || !await writer.RevokeAsync(id, time.GetUtcNow(), cancellationToken))
            throw RefusedException.NotFound(SharingMessages.NoSuchLink(), new Fault(SharingMessages.NoSuchLink(id)) { Field = "id" });
    }

    /// <summary>The link that somebody holds; null if it is none, has ended or was revoked: the three look the same.</summary>
    /// <param name="isCounted">Whether it counts as opened.</param>
    public async Task<ShareLink?> OpenAsync(string token, bool isCounted, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (ShareToken.Read(token) is not { } held || await links.FindAsync(held.Selector, cancellationToken) is not { } link) return null;
        if (!held.Matches(link.Hash) || !link.IsOpenAt(now)) return null;
        if (isCounted) await writer.CountAsync(link.LinkId, now, cancellationToken);
        return link;
    }

    public static RefusedException Ended() =>
        RefusedException.NotFound(SharingMessages.Ended(), new Fault(SharingMessages.EndedWhy()));

    private static string AddressOf(ShareToken token) => "/s/" + token.Text;

    private async Task RequireAsync(SharedPage page, CancellationToken cancellationToken)
    {
        if (page.Kind == SharedKind.Account) await accounts.GetAsync(page.Name, null, "page", cancellationToken);
        else if (page.Kind == SharedKind.Country) MemberFilters.RequireCountry(page.Name);
        else if (page.Name.Length > 0) await editions.GetAsync(page.Name, null, cancellationToken);
    }
}
