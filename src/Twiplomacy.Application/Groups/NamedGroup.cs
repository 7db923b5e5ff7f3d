using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Storage.PeerSets;

namespace Twiplomacy.Application.Groups;

/// <summary>Members of an edition under the name by which somebody asked for them; perhaps none.</summary>
/// <param name="Group">Its members, and its name as it is kept.</param>
/// <param name="Sort">What the name stands for.</param>
public sealed record NamedGroup(MemberGroup Group, GroupSort Sort)
{
    /// <summary>What a group of countries is called.</summary>
    public string? Called { get; init; }

    /// <summary>The set of peers, if it is one.</summary>
    public PeerSet? Set { get; init; }

    /// <summary>The account, if it is one.</summary>
    public RankedAccount? Account { get; init; }

    public string Name => Group.Name;
}
