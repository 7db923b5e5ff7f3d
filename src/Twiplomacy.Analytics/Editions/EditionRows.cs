using System.Text.Json;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Core.Ties;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Editions;

/// <summary>Computed members and rankings as the rows that are stored and published, and members back again.</summary>
internal static class EditionRows
{
    public static IReadOnlyList<EditionMemberRow> MembersOf(ComputedEdition computed) =>
        [.. computed.Members.Select((member, i) => Of(member, i) with { Status = FollowerCounts.StatusOf(computed.Shown[i]) })];

    public static IReadOnlyList<RankedRow> RankingsOf(ComputedEdition computed, PreviousFigures before) =>
        [.. computed.Rankings.SelectMany(r => before.Beside(r.Key, r.Value, computed.Members).Select((row, place) => Of(r.Key, place, row)))];

    /// <summary>The ties in their three states, by source.</summary>
    public static IReadOnlyList<EditionTieRow> TiesOf(TieSnapshot ties)
    {
        var n = ties.Population.Count;
        var (outYes, known, inYes, inKnown) = (BitRow.Create(n), BitRow.Create(n), BitRow.Create(n), BitRow.Create(n));
        var rows = new List<EditionTieRow>(n);
        for (var source = 0; source < n; source++)
        {
            ties.FillRow(source, outYes, known, inYes, inKnown);
            var targets = ties.Successors(source).ToArray();
            rows.Add(new EditionTieRow(source, targets, [.. targets.Where(t => BitRow.Has(inYes, t))], BitRow.ToBytes(known, n)));
        }
        return rows;
    }

    public static EditionMemberRow Of(PanelMember m, int position) => new(
        position, m.Account.ToString(), m.Handle, m.Actor, m.Kind, m.Country, m.HostCountry, m.HostCity, m.Personal, m.Language,
        OrderedJson(m.Attributes));

    public static RankedRow Of(string measure, int place, RankingRow row) => new(
        measure, place, row.Position, row.Rank, row.Place.Possible?.Best, row.Place.Possible?.Worst, row.Cell.Value, row.Cell.Low, row.Cell.High,
        row.Cell.Coverage, row.Cell.Share, RankStatusNames.Of(row.Status), row.Before?.Rank, row.Before?.Value,
        row.Before?.ActorChanged ?? false, row.EvidenceFrom, row.EvidenceTo, row.Place.Possible?.WorstIsBound ?? false)
    {
        PreviousRankBest = row.Before?.Possible?.Best, PreviousRankWorst = row.Before?.Possible?.Worst, Moved = row.Before?.Moved,
        ValueExpected = row.Cell.Value is null ? null : row.Cell.Expected, RankExpected = row.RankExpected,
    };

    public static IReadOnlyList<PublishedRow> Published(
        string measure, MeasureRanking ranking, IReadOnlyList<PanelMember> members) =>
        [.. ranking.Rows.Select((row, place) => new PublishedRow(Of(measure, place, row), Of(members[row.Position], row.Position)))];

    public static PanelMember ToMember(EditionMemberRow row, ProfileKey account, int profile) => new(
        account, profile, row.Handle, row.Actor, row.Kind, row.Country, row.HostCountry, row.HostCity, row.Personal, row.Language,
        AttributesOf(row));

    // The database keeps JSON in an order of its own.
    public static EditionMemberRow WithOrderedAttributes(EditionMemberRow row) => row with { Attributes = OrderedJson(AttributesOf(row)) };

    public static string OrderedJson(IReadOnlyDictionary<string, string> attributes) =>
        JsonSerializer.Serialize(attributes.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary());

    public static IReadOnlyDictionary<string, string> AttributesOf(EditionMemberRow row) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(row.Attributes)!;
}
