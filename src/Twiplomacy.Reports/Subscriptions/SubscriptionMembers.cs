using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Reports;
using Twiplomacy.Reports.Content;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Reports.Subscriptions;

/// <summary>A name in a subscription that no member of its panel bears.</summary>
/// <param name="Field"><c>accounts</c> or <c>peers</c>.</param>
/// <param name="Index">Its place in the field, from 0.</param>
/// <param name="Known">What members are called: their handles and names, each with what to write for it.</param>
public sealed record UnknownMember(string Name, string Field, int Index, IReadOnlyList<KnownMember> Known);

/// <summary>A handle or a name that a member bears, and what to write for the member in a subscription.</summary>
public sealed record KnownMember(string Text, string Account);

/// <summary>Holds the accounts that a subscription names against the members of its panel.</summary>
public sealed class SubscriptionMembers(PanelStudyLoader studies, PanelQueries panels)
{
    // Whoever is to join the panel counts as well.
    private const int YearsAhead = 10;

    /// <summary>Own accounts and peers that do not belong to the panel at an instant; none if there is no such panel.</summary>
    public Task<IReadOnlyList<UnknownMember>> MissingAsync(SubscriptionTerms terms, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return UnknownAsync(terms, studies.FindMembersAsync(terms.Panel, at, cancellationToken), cancellationToken);
    }

    /// <summary>Own accounts and peers that were in the panel at no time; none if there is no such panel.</summary>
    public Task<IReadOnlyList<UnknownMember>> NeverInPanelAsync(SubscriptionTerms terms, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return UnknownAsync(terms, studies.FindMembersDuringAsync(terms.Panel, DateTimeOffset.MinValue, now.AddYears(YearsAhead), cancellationToken), cancellationToken);
    }

    /// <summary>The own accounts and peers that belong to the panel at an instant; none if there is no such panel.</summary>
    public async Task<(IReadOnlyList<PanelMember> Own, IReadOnlyList<PanelMember> Peers)> ListAsync(
        SubscriptionTerms terms, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (await studies.FindMembersAsync(terms.Panel, at, cancellationToken) is not { } members) return ([], []);
        if (await panels.FindAsync(terms.Panel, cancellationToken) is not { } panel) return ([], []);
        return (Named(terms.Accounts), Named(terms.Peers));

        IReadOnlyList<PanelMember> Named(IReadOnlyList<string> named) =>
            [.. MemberChoice.Of(members, named, panel.Platform).Members.Distinct().Select(number => members[number])];
    }

    private async Task<IReadOnlyList<UnknownMember>> UnknownAsync(
        SubscriptionTerms terms, Task<IReadOnlyList<PanelMember>?> asked, CancellationToken cancellationToken)
    {
        if (await asked is not { } members || await panels.FindAsync(terms.Panel, cancellationToken) is not { } panel) return [];
        IReadOnlyList<KnownMember> known = [.. members.SelectMany(KnownAs)];
        return [.. Of("accounts", terms.Accounts), .. Of("peers", terms.Peers)];

        IEnumerable<UnknownMember> Of(string field, IReadOnlyList<string> named)
        {
            var missing = MemberChoice.Of(members, named, panel.Platform).Missing.ToHashSet();
            return named.Index().Where(name => missing.Contains(name.Item)).Select(name => new UnknownMember(name.Item, field, name.Index, known));
        }
    }

    private static IEnumerable<KnownMember> KnownAs(PanelMember member)
    {
        var account = member.Handle ?? member.Account.ToString();
        yield return new KnownMember(account, account);
        if (member.Actor is { } actor) yield return new KnownMember(actor, account);
    }
}
