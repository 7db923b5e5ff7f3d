using Twiplomacy.Application.PeerSets;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.PeerSets;

namespace Twiplomacy.Server.Pages.PeerSets;

/// <summary>Sets of peers, and how their ministries stand in an edition.</summary>
/// <param name="Edition">The newest; null where there is none yet.</param>
/// <param name="MayChange">Whether the reader may make sets, change and remove them.</param>
/// <param name="Handles">What the accounts of sets that can be changed are called now, by their addresses.</param>
public sealed record PeerSetsView(
    EditionRevisionRow? Edition, IReadOnlyList<PeerGroup> Groups, bool MayChange, IReadOnlyDictionary<string, string> Handles)
{
    /// <summary>What was sent and refused.</summary>
    public PeerSetFields? Entered { get; init; }

    /// <summary>Of which set that was; null: of a new one.</summary>
    public string? Edited { get; init; }

    /// <summary>Somebody else changed it since its form was shown.</summary>
    public bool IsOvertaken { get; init; }

    /// <summary>Why it was refused.</summary>
    public string? Fault { get; init; }

    /// <summary>The form of a set; null where it cannot be changed.</summary>
    public PeerSetFields? FieldsOf(PeerSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        if (!MayChange || set.IsBuiltIn) return null;
        var saved = PeerSetFields.Of(set, Handles);
        if (Edited != set.Slug || Entered is null) return saved;
        return IsOvertaken ? Entered with { Seen = saved.Seen } : Entered;
    }

    /// <summary>What is saved of a set whose form was overtaken; null of others.</summary>
    public PeerSetFields? SavedOf(PeerSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return IsOvertaken && Edited == set.Slug ? PeerSetFields.Of(set, Handles) : null;
    }
}
