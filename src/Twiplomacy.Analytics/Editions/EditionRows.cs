using System.Text.Json;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Editions;

/// <summary>Computed members and rankings as the rows that are stored and published, and members back again.</summary>
internal static class EditionRows
{
    public static EditionMemberRow Of(PanelMember m, int position) => new(
        position, m.Account.ToString(), m.Handle, m.Actor, m.Kind, m.Country, m.HostCountry, m.HostCity, m.Personal, m.Language,
        JsonSerializer.Serialize(m.Attributes));

    public static RankingRowRow Of(string measure, int place, RankingRow row) => new(
        measure, place, row.Position, row.Rank, row.Cell.Best, row.Cell.Worst, row.Cell.Value, row.Cell.Low, row.Cell.High,
        row.Cell.Coverage, row.Cell.Share, RankStatusNames.Of(row.Status), row.PreviousRank, row.PreviousValue,
        row.ActorChanged, row.EvidenceFrom, row.EvidenceTo);

    public static IReadOnlyList<PublishedRow> Published(
        string measure, IReadOnlyList<RankingRow> ranking, IReadOnlyList<PanelMember> members) =>
        [.. ranking.Select((row, place) => new PublishedRow(Of(measure, place, row), Of(members[row.Position], row.Position)))];

    public static PanelMember ToMember(EditionMemberRow row, ProfileKey account, int profile) => new(
        account, profile, row.Handle, row.Actor, row.Kind, row.Country, row.HostCountry, row.HostCity, row.Personal, row.Language,
        AttributesOf(row));

    public static IReadOnlyDictionary<string, string> AttributesOf(EditionMemberRow row) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(row.Attributes)!;
}
