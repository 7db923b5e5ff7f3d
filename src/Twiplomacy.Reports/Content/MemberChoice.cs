using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;

namespace Twiplomacy.Reports.Content;

/// <summary>The members of a panel that a subscription names by address or handle.</summary>
/// <param name="Members">Their numbers in the study.</param>
/// <param name="Accounts">Their addresses, and their handles behind an @.</param>
/// <param name="Missing">What was named and is no member, as it was written.</param>
internal sealed record MemberChoice(IReadOnlyList<int> Members, IReadOnlySet<string> Accounts, IReadOnlyList<string> Missing)
{
    /// <summary>Whether a row of a ranking, perhaps frozen before the account got its id, speaks of one of them.</summary>
    public bool Takes(EditionMemberRow member) => Accounts.Contains(member.Account) || (member.Handle is { } handle && Accounts.Contains(HandleKey(handle)));

    private static string HandleKey(string handle) => "@" + Handle.Normalise(handle);

    public static MemberChoice Of(IReadOnlyList<PanelMember> members, IReadOnlyList<string> named, string platform)
    {
        var byAccount = members.Select((member, number) => (member.Account, number)).ToDictionary(pair => pair.Account, pair => pair.number);
        var byHandle = members.Select((member, number) => (member, number)).Where(pair => pair.member.Handle is not null)
            .GroupBy(pair => Handle.Normalise(pair.member.Handle!)).ToDictionary(group => group.Key, group => group.First().number);
        var (found, missing) = (new List<int>(), new List<string>());
        foreach (var text in named)
        {
            if (Find(text) is { } number) found.Add(number);
            else missing.Add(text);
        }
        return new MemberChoice(found, found.SelectMany(number => NamesOf(members[number])).ToHashSet(), missing);

        int? Find(string text)
        {
            if (ProfileKey.TryParse(text, out var key))
            {
                if (byAccount.TryGetValue(key, out var keyed)) return keyed;
                // An account that has got its id since is still known by its handle.
                if (key.Kind != ProfileKeyKind.Handle || key.Platform != platform) return null;
                text = key.Value;
            }
            return byHandle.TryGetValue(Handle.Normalise(text), out var number) ? number : null;
        }
    }

    private static IEnumerable<string> NamesOf(PanelMember member) =>
        member.Handle is null ? [member.Account.ToString()] : [member.Account.ToString(), HandleKey(member.Handle)];
}
