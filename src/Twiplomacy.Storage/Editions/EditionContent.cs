using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;

namespace Twiplomacy.Storage.Editions;

/// <summary>A draft's contents.</summary>
public sealed record EditionContent(
    int PanelRevisionId, string Settings, int? PreviousRevisionId, string Network, IReadOnlyList<EditionMemberRow> Members,
    IReadOnlyList<RankedRow> Rankings, IReadOnlyList<EditionTieRow> Ties)
{
    /// <summary>What each member posted; empty where no posts were seen.</summary>
    public IReadOnlyList<EditionActivityRow> Activity { get; init; } = [];

    /// <summary>The last number that the evidence bore when it was read.</summary>
    public long EvidenceNumber { get; init; }

    /// <summary>Who mentioned whom; members who mentioned nobody are left out.</summary>
    public IReadOnlyList<EditionMentionRow> Mentions { get; init; } = [];
}
