using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Editions;

/// <summary>An account's place in the previous edition.</summary>
/// <param name="Account">As evidence knew it when the edition was built.</param>
/// <param name="Actor">Who was behind it then.</param>
internal sealed record PreviousPlace(string Measure, ProfileKey Account, string? Actor, int? Rank, double? Value);

/// <summary>
/// The previous edition's ranks and values, by account. They compare the same account: a rename is followed, a
/// handover is marked.
/// </summary>
internal sealed class PreviousFigures
{
    private readonly Dictionary<(string Measure, ProfileKey Account), PreviousPlace> _places = [];

    public PreviousFigures(IEnumerable<PreviousPlace> places)
    {
        foreach (var place in places) _places[(place.Measure, place.Account)] = place;
    }

    public int? RevisionId { get; private init; }

    public IEnumerable<PreviousPlace> Places => _places.Values;

    public static async Task<PreviousFigures> LoadAsync(
        EditionRevisionRow? previous, EditionQueries editions, AccountQueries accounts, CancellationToken cancellationToken)
    {
        if (previous is null) return new PreviousFigures([]);
        var members = await editions.ListMembersAsync(previous.RevisionId, cancellationToken);
        var today = await AccountContinuity.TodaysKeysAsync(members, previous.AsOf, accounts, cancellationToken);
        var byPosition = members.ToDictionary(m => m.Position);
        var kept = new Dictionary<ProfileKey, int>();
        foreach (var member in members) kept[today[member.Account]] = member.Position;
        var rows = await editions.ListOfMembersAsync(previous.RevisionId, kept.Values, cancellationToken);
        return new PreviousFigures(rows.Select(row => new PreviousPlace(
            row.Measure, today[byPosition[row.Position].Account], byPosition[row.Position].Actor, row.Rank, row.Value)))
        {
            RevisionId = previous.RevisionId,
        };
    }

    public RankingRow Beside(string measure, RankingRow row, IReadOnlyList<PanelMember> members)
    {
        var member = members[row.Position];
        if (!_places.TryGetValue((measure, member.Account), out var before)) return row;
        var actorChanged = before.Actor is not null && member.Actor is not null && before.Actor != member.Actor;
        return row with { PreviousRank = before.Rank, PreviousValue = before.Value, ActorChanged = actorChanged };
    }
}
