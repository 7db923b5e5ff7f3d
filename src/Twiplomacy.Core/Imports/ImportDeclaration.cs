using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Lists;

namespace Twiplomacy.Core.Imports;

/// <summary>
/// What the importer says about an export because the export cannot say it itself. A fact that the export states wins
/// over nothing and never over the export: a contradiction is refused with both values.
/// </summary>
public sealed record ImportDeclaration
{
    /// <summary>Platform slug for exports of several platforms' shape (edge lists, networks); default <c>x</c>.</summary>
    public string? Platform { get; init; }

    /// <summary>The owner of a list whose file does not name it: an id, or a handle with or without <c>@</c>.</summary>
    public AccountRef? Owner { get; init; }

    public ListDirection? List { get; init; }

    /// <summary>What an edge list's rows mean; default is that the first account follows the second.</summary>
    public ExportRelation? Relation { get; init; }

    /// <summary>The capture, for exports without a date.</summary>
    public DateTimeOffset? CapturedAt { get; init; }

    /// <summary>Whether bare account columns hold ids or handles, where the file leaves it open.</summary>
    public ProfileKeyKind? AccountsBy { get; init; }

    /// <summary>The column of an edge list that holds the account that follows, by its name, or counted from 1 where there is no header.</summary>
    public string? SourceColumn { get; init; }

    /// <summary>The column of the account that is followed.</summary>
    public string? TargetColumn { get; init; }

    /// <summary>Which columns of a table hold owner, member and the rest, as a person confirmed it.</summary>
    public ColumnMap? Columns { get; init; }

    public ListCompleteness? Completeness { get; init; }

    /// <summary>The panel of <see cref="ListCompleteness.CompleteWithinPanel"/>.</summary>
    public string? CompleteWithinPanel { get; init; }

    /// <summary>Restricts "complete within" to these owners; null means every member of the panel.</summary>
    public IReadOnlyList<AccountRef>? Owners { get; init; }

    /// <summary>With <see cref="ListCompleteness.Complete"/>: all posts of the authors since this instant are there.</summary>
    public DateTimeOffset? PostsSince { get; init; }

    /// <summary>The zone of times that are written without one.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The import whose place this one takes: the other is taken back as this one is published.</summary>
    public int? Replaces { get; init; }

    /// <summary>Names a format to use instead of recognition, by its id.</summary>
    public string? Format { get; init; }
}

/// <summary>What one row of an edge list or one arc of a network file states.</summary>
public enum ExportRelation : short
{
    Follow = 0,
    Mention = 1,

    /// <summary>Both follow each other, as an undirected edge of a network of mutual follows says.</summary>
    Mutual = 2,
}
