using System.Text.Json;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Posts;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Editions;

/// <summary>An account's place in the previous edition.</summary>
/// <param name="Account">As evidence knew it when the edition was built.</param>
/// <param name="Actor">Who was behind it then.</param>
internal sealed record PreviousPlace(string Measure, ProfileKey Account, string? Actor, int? Rank, PossibleRank? Possible, double? Value);

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
        // Sealed before ranks spoke of all members, an edition took a window of posts that was covered in part for the whole.
        var isOld = JsonSerializer.Deserialize<EditionSettings>(previous.Settings, EditionJson.Options)!.MinObserved is not null;
        return new PreviousFigures(rows.Select(row => new PreviousPlace(
            row.Measure, today[byPosition[row.Position].Account], byPosition[row.Position].Actor, row.Rank, isOld && PostMeasures.Names.Contains(row.Measure) ? null : PlaceBefore.PossibleOf(row), row.Value)))
        {
            RevisionId = previous.RevisionId,
        };
    }

    /// <summary>The rows of a ranking, each with its place before.</summary>
    public IEnumerable<RankingRow> Beside(string measure, MeasureRanking ranking, IReadOnlyList<PanelMember> members)
    {
        var known = Enumerable.Range(0, members.Count).Where(position => _places.ContainsKey((measure, members[position].Account))).ToList();
        var among = known.Count == 0 ? [] : ranking.Field.Among(known);
        var here = members.Select(member => member.Account).ToHashSet();
        var left = new Leavers(_places.Values.Where(place => place.Measure == measure && !here.Contains(place.Account)).Select(place => place.Possible));
        return ranking.Rows.Select(row => _places.TryGetValue((measure, members[row.Position].Account), out var before)
            ? row with { Before = BeforeOf(before, members[row.Position], row.Place.Possible, among[row.Position].Possible, left) }
            : row);
    }

    private static PlaceBefore BeforeOf(PreviousPlace before, PanelMember member, PossibleRank? now, PossibleRank? among, Leavers left) => new(
        before.Rank, before.Possible, before.Value, before.Actor is not null && member.Actor is not null && before.Actor != member.Actor,
        Movement.Of(now, before.Possible, among, left));
}
