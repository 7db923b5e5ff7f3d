using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Lists;

namespace Twiplomacy.IntegrationTests.Ties;

/// <summary>One thing that happens in a history of imports. Numbers of exports count from 0 in order of first arrival.</summary>
public abstract record TieStep;

/// <summary>An export arrives.</summary>
public sealed record Arrival(int Export, TieExport Content) : TieStep;

/// <summary>The same bytes arrive again, declared the same.</summary>
public sealed record Duplicate(int Export, TieExport Content) : TieStep;

/// <summary>An import is taken back.</summary>
public sealed record Undo(int Export) : TieStep;

/// <summary>What an export says.</summary>
public abstract record TieExport;

/// <summary>Members of the panel by id, or by handle where none is known; each such file makes a new revision.</summary>
public sealed record PanelRows(IReadOnlyList<AccountRef> Members) : TieExport;

/// <summary>"This id bore this handle on that day": what a rename looks like.</summary>
public sealed record Sighting(string Id, string Handle, DateOnly Day) : TieExport;

/// <summary>A member of a list, with the follow's own date where the export has it.</summary>
public sealed record Listed(AccountRef Account, DateTimeOffset? FollowedAt);

/// <summary>One list of one owner; all accounts in it are named by <paramref name="By"/>.</summary>
public sealed record OwnedExport(
    AccountRef Owner, ListDirection Direction, ListCompleteness Completeness, DateTimeOffset CapturedAt, ProfileKeyKind By,
    IReadOnlyList<Listed> Members) : TieExport
{
    /// <summary>A row of it has a member that cannot be read.</summary>
    public bool LacksRow { get; init; }
}

/// <summary>
/// A table of many owners, complete within the panel or as to some owners in it: who is not in it follows nobody there. All
/// accounts are named by <paramref name="By"/>.
/// </summary>
public sealed record TableExport(
    DateTimeOffset CapturedAt, ListDirection Direction, ProfileKeyKind By, IReadOnlyList<(AccountRef Owner, AccountRef Member)> Rows) : TieExport
{
    /// <summary>Owners of whom one more row has a member that cannot be read.</summary>
    public IReadOnlyList<AccountRef> LackingRow { get; init; } = [];

    /// <summary>A row has an owner that cannot be read.</summary>
    public bool LacksOwner { get; init; }

    /// <summary>The owners for whom it was said; null: every member.</summary>
    public IReadOnlyList<AccountRef>? Owners { get; init; }
}
