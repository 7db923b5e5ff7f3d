using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Posts;

namespace Twiplomacy.Analytics.Posts;

/// <summary>One side of a mention: its address, and what the panel says of it; an outsider has a handle at most.</summary>
public sealed record MentionParty(string Account, string? Handle, string? Actor, string? Country)
{
    /// <summary>What it is called in other languages, by code of two letters.</summary>
    public IReadOnlyDictionary<string, string>? Names { get; init; }
}

/// <summary>How often one account pointed at another in a period, or on a day of it.</summary>
public sealed record MentionRow(MentionParty Author, MentionParty Target, MentionSum Sum);

/// <summary>Whose mentions are asked for.</summary>
/// <param name="Panel">Among the members that a panel had at some time of the period; null: of <paramref name="Author"/> or to <paramref name="Target"/> alone.</param>
/// <param name="Everybody">Whether accounts outside the panel are counted as targets too.</param>
public sealed record MentionScope(
    string? Panel, FoundAccount? Author, FoundAccount? Target, bool Everybody, DateTimeOffset From, DateTimeOffset To, string? Hashtag);

/// <summary>Answers who mentions whom, and with which hashtags.</summary>
public sealed class PanelMentions(PanelStudyLoader studies, AccountQueries accounts, MentionQueries mentions, PostQueries posts)
{
    /// <summary>
    /// Rows by the published order of author and target, then by day; null if there is no such panel. Posts after
    /// <c>From</c> and up to <c>To</c> count, each once per target.
    /// </summary>
    public async Task<IReadOnlyList<MentionRow>?> ListAsync(MentionScope scope, bool byDay, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (await MembersAsync(scope, cancellationToken) is not { } members) return null;
        var peers = members.Select(member => member.Profile).ToList();
        var authors = scope.Author is { } author ? [author.Profile] : peers;
        IReadOnlyCollection<int>? targets = scope.Target is { } target ? [target.Profile] : scope.Everybody || scope.Panel is null ? null : peers;
        var sums = await mentions.SumAsync(new MentionQuestion(authors, targets, scope.From, scope.To, scope.Hashtag), byDay, cancellationToken);
        var parties = await PartiesAsync(members, sums, cancellationToken);
        return [.. sums.Select(sum => new MentionRow(parties[sum.Author].Party, parties[sum.Target].Party, sum))
            .OrderBy(row => parties[row.Sum.Author].Key).ThenBy(row => parties[row.Sum.Target].Key).ThenBy(row => row.Sum.Day)];
    }

    /// <summary>Hashtags of the panel's members, or of one author, after a row; null if there is no such panel.</summary>
    public async Task<IReadOnlyList<HashtagRow>?> ListHashtagsAsync(
        MentionScope scope, (long Posts, string Hashtag)? after, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return await AuthorsAsync(scope, cancellationToken) is { } authors
            ? await posts.ListHashtagsAsync(authors, scope.Target?.Profile, scope.From, scope.To, after, limit, cancellationToken) : null;
    }

    /// <summary>Languages of the posts of the panel's members, or of one author, perhaps of those with the scope's hashtag; null if there is no such panel.</summary>
    public async Task<IReadOnlyList<LanguageRow>?> ListLanguagesAsync(MentionScope scope, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return await AuthorsAsync(scope, cancellationToken) is { } authors
            ? await posts.ListLanguagesAsync(authors, scope.From, scope.To, scope.Hashtag, cancellationToken) : null;
    }

    /// <summary>Languages of the posts of some of a panel's members, by their addresses, after an instant and up to another.</summary>
    public async Task<IReadOnlyList<LanguageRow>> ListLanguagesOfAsync(
        string panel, IReadOnlySet<string> accounts, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        var members = await studies.FindMembersDuringAsync(panel, from, to, cancellationToken) ?? [];
        var authors = members.Where(member => accounts.Contains(member.Account.ToString())).Select(member => member.Profile).ToList();
        return authors.Count == 0 ? [] : await posts.ListLanguagesAsync(authors, from, to, null, cancellationToken);
    }

    /// <summary>Some hashtags of the panel's members, or of one author, by month; null if there is no such panel.</summary>
    /// <param name="hashtags">In lower case.</param>
    public async Task<IReadOnlyList<HashtagMonthRow>?> ListHashtagMonthsAsync(
        MentionScope scope, IReadOnlyCollection<string> hashtags, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return await AuthorsAsync(scope, cancellationToken) is { } authors
            ? await posts.ListHashtagMonthsAsync(authors, scope.From, scope.To, hashtags, cancellationToken) : null;
    }

    private async Task<IReadOnlyCollection<int>?> AuthorsAsync(MentionScope scope, CancellationToken cancellationToken) =>
        scope.Author is { } author ? [author.Profile] : (await MembersAsync(scope, cancellationToken))?.Select(member => member.Profile).ToList();

    private async Task<IReadOnlyList<PanelMember>?> MembersAsync(MentionScope scope, CancellationToken cancellationToken) =>
        scope.Panel is { } panel ? await studies.FindMembersDuringAsync(panel, scope.From, scope.To, cancellationToken) : [];

    private async Task<Dictionary<int, (Core.Accounts.ProfileKey Key, MentionParty Party)>> PartiesAsync(
        IReadOnlyList<PanelMember> members, List<MentionSum> sums, CancellationToken cancellationToken)
    {
        var parties = members.ToDictionary(
            member => member.Profile, member => (member.Account, PartyOf(member)));
        var strangers = sums.SelectMany(sum => new[] { sum.Author, sum.Target }).Distinct().Where(profile => !parties.ContainsKey(profile)).ToList();
        var handles = await accounts.ListHandlesAsync(strangers, cancellationToken);
        foreach (var profile in await accounts.ListProfilesAsync(strangers, cancellationToken))
        {
            var handle = handles[profile.ProfileId].LastOrDefault()?.Handle
                ?? (profile.Key.Kind == Core.Accounts.ProfileKeyKind.Handle ? profile.Key.Value : null);
            parties[profile.ProfileId] = (profile.Key, new MentionParty(profile.Key.ToString(), handle, null, null));
        }
        return parties;
    }

    private static MentionParty PartyOf(PanelMember member) => new(member.Account.ToString(), member.Handle, member.Actor, member.Country)
    {
        Names = Core.Accounts.NamesByLanguage.In(member.Attributes),
    };
}
