using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.EdgeLists;

/// <summary>
/// How to read one edge list: which columns are the two accounts and what the others are, counted from 0; −1 where there
/// is none. The first account follows the second, unless the rows say otherwise.
/// </summary>
public sealed record EdgeListDialect(byte Delimiter, int Source, int Target)
{
    /// <summary>The format that reads edge lists.</summary>
    public const string FormatId = "edge-list";

    /// <summary>The first row names the columns. A row that repeats it is none.</summary>
    public bool HasHeader { get; init; }

    /// <summary>Whether the columns hold ids or handles, where header, content or declaration says so.</summary>
    public ProfileKeyKind? SourceKind { get; init; }

    public ProfileKeyKind? TargetKind { get; init; }

    /// <summary>The accounts are handles, which are compared without case and without <c>@</c>.</summary>
    public bool AreHandles { get; init; }

    /// <summary>The platform of the accounts: an address of another one names nobody here.</summary>
    public string Platform { get; init; } = "x";

    /// <summary>Some accounts are written as the addresses of their profiles, see <see cref="AccountNames"/>.</summary>
    public bool HasAddresses { get; init; }

    public int Weight { get; init; } = -1;

    /// <summary>Gephi's <c>Directed</c> or <c>Undirected</c>.</summary>
    public int Type { get; init; } = -1;

    /// <summary>The word that says what the row states.</summary>
    public int Relation { get; init; } = -1;

    public int FollowedAt { get; init; } = -1;

    /// <summary>The dyad table's two answers: the source follows the target; it is followed by the target.</summary>
    public int Following { get; init; } = -1;

    public int FollowedBy { get; init; } = -1;

    /// <summary>Columns that count mentions of one kind each; every row then is mentions.</summary>
    public IReadOnlyList<(int Column, EdgeRelation Kind)> Counts { get; init; } = [];

    /// <summary>Every row stands for both directions.</summary>
    public bool IsMutual { get; init; }

    /// <summary>The rows state mentions and no follows.</summary>
    public bool IsMentions { get; init; }

    /// <summary>What was assumed of the columns, for the reader of the answer.</summary>
    public Message? Remark { get; init; }

    public bool IsDyadTable => Following >= 0 && FollowedBy >= 0;
}
