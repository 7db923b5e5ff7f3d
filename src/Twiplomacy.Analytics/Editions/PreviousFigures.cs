using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Editions;

/// <summary>
/// The previous edition's ranks and values, by account. They compare the same account: a rename is followed, a
/// handover is marked.
/// </summary>
internal sealed class PreviousFigures
{
    private readonly Dictionary<ProfileKey, EditionMemberRow> _members = [];
    private readonly Dictionary<(string Measure, int Position), RankingRowRow> _rows = [];

    public int? RevisionId { get; private init; }

    public static async Task<PreviousFigures> LoadAsync(
        EditionRevisionRow? previous, EditionQueries editions, AccountQueries accounts, CancellationToken cancellationToken)
    {
        var figures = new PreviousFigures { RevisionId = previous?.RevisionId };
        if (previous is null) return figures;
        var members = await editions.ListMembersAsync(previous.RevisionId, cancellationToken);
        var today = await AccountContinuity.TodaysKeysAsync(members, previous.AsOf, accounts, cancellationToken);
        foreach (var member in members) figures._members[today[member.Account]] = member;
        foreach (var row in await editions.ListOfMembersAsync(previous.RevisionId, [.. members.Select(m => m.Position)], cancellationToken))
            figures._rows[(row.Measure, row.Position)] = row;
        return figures;
    }

    public RankingRow Beside(string measure, RankingRow row, IReadOnlyList<PanelMember> members)
    {
        var member = members[row.Position];
        if (!_members.TryGetValue(member.Account, out var before)) return row;
        if (!_rows.TryGetValue((measure, before.Position), out var old)) return row;
        var actorChanged = before.Actor is not null && member.Actor is not null && before.Actor != member.Actor;
        return row with { PreviousRank = old.Rank, PreviousValue = old.Value, ActorChanged = actorChanged };
    }
}
