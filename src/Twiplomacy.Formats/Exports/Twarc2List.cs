using System.Text.RegularExpressions;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Lists;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// The address of a page of a follow list, <c>…/2/users/ID/followers?pagination_token=…</c>: the only place where such an export
/// names its owner.
/// </summary>
internal sealed partial record Twarc2List(AccountRef Owner, ListDirection Direction, string? Token)
{
    [GeneratedRegex(@"/2/users/(?<id>\d+)/(?<list>followers|following)(?:\?|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"[?&]pagination_token=(?<token>[^&]+)", RegexOptions.CultureInvariant)]
    private static partial Regex PageToken();

    public static Twarc2List? Of(string? url)
    {
        if (url is null || Address().Match(url) is not { Success: true } match) return null;
        var token = PageToken().Match(url) is { Success: true } page ? page.Groups["token"].Value : null;
        return new Twarc2List(
            AccountRef.ById(match.Groups["id"].Value),
            match.Groups["list"].Value == "followers" ? ListDirection.Followers : ListDirection.Following, token);
    }
}
