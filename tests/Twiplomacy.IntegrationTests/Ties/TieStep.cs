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
    IReadOnlyList<Listed> Members) : TieExport;

/// <summary>A table of many owners, complete within the panel: who is not in it follows nobody there.</summary>
public sealed record TableExport(
    DateTimeOffset CapturedAt, ListDirection Direction, IReadOnlyList<(string Owner, string Member)> Rows) : TieExport;
