using System.Text.Json;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Analysis;

/// <summary>An edition as researchers take it away: every member with all it is known by, and the ties among them.</summary>
public sealed class AnalysedEdition
{
    public required EditionRevisionRow Revision { get; init; }

    public required IReadOnlyList<AnalysedAccount> Accounts { get; init; }

    public required EditionTies Ties { get; init; }

    /// <summary>Reads it whole. O(members × measures + ties).</summary>
    public static async Task<AnalysedEdition> LoadAsync(EditionQueries editions, EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(editions);
        ArgumentNullException.ThrowIfNull(revision);
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        var ranked = members.Select(_ => new Dictionary<string, RankedRow>(StringComparer.Ordinal)).ToList();
        foreach (var row in await editions.ListOfMembersAsync(revision.RevisionId, [.. members.Select(member => member.Position)], cancellationToken))
            ranked[row.Position][row.Measure] = row;
        return new AnalysedEdition
        {
            Revision = revision,
            Accounts = [.. members.Select(member => new AnalysedAccount(revision, member, ranked[member.Position], AttributesOf(member)))],
            Ties = new EditionTies(await editions.ListTiesAsync(revision.RevisionId, cancellationToken), members.Count),
        };
    }

    private static Dictionary<string, string?> AttributesOf(EditionMemberRow member)
    {
        using var attributes = JsonDocument.Parse(string.IsNullOrEmpty(member.Attributes) ? "{}" : member.Attributes);
        return attributes.RootElement.EnumerateObject().ToDictionary(
            one => one.Name, one => one.Value.ValueKind == JsonValueKind.String ? one.Value.GetString() : one.Value.GetRawText(), StringComparer.Ordinal);
    }
}
