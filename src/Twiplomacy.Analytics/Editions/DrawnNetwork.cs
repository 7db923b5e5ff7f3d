using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Editions;

/// <summary>The mutual ties of an edition, before they are laid out.</summary>
/// <param name="Accounts">The members that have one, in the edition's order.</param>
/// <param name="MutualTies">How many each of them has.</param>
/// <param name="Ties">Each once, by the places of both ends.</param>
/// <param name="Isolated">How many members have none.</param>
internal sealed record DrawnNetwork(
    EditionRevisionRow Revision, IReadOnlyList<EditionMemberRow> Accounts, IReadOnlyList<int> MutualTies,
    IReadOnlyList<(int Source, int Target)> Ties, int Isolated)
{
    public static async Task<DrawnNetwork> LoadAsync(EditionRevisionRow revision, EditionQueries editions, CancellationToken cancellationToken)
    {
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        var rows = await editions.ListFollowsAsync(revision.RevisionId, cancellationToken);
        var mutual = rows.Where(row => row.Mutual.Length > 0).ToDictionary(row => row.Source, row => row.Mutual);
        var pictured = members.Where(member => mutual.ContainsKey(member.Position)).ToList();
        var places = pictured.Index().ToDictionary(pair => pair.Item.Position, pair => pair.Index);
        var ties = pictured.SelectMany(
            (member, source) => mutual[member.Position].Where(target => target > member.Position).Select(target => (source, places[target])));
        return new(revision, pictured, [.. pictured.Select(member => mutual[member.Position].Length)], [.. ties], members.Count - pictured.Count);
    }
}
