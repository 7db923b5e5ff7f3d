using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Posts;

namespace Twiplomacy.Core.Imports;

/// <summary>
/// One thing that an export says, in the order of the file. Readers yield these and nothing else; a row that cannot
/// be read is a <see cref="RejectedRow"/>, never silence.
/// </summary>
/// <param name="File">Index of the file inside the package, as in <c>ExportPackage.Files</c>.</param>
/// <param name="Row">1-based line of a text file, or 1-based element of a JSON array: what evidence points at.</param>
public abstract record ExportRecord(int File, long Row);

/// <summary>
/// A list of one owner begins. Lists may interleave; <paramref name="List"/> numbers them from 0 within the reading.
/// Closed by a <see cref="ListEnded"/> with the same number, at the latest at the end of the reading.
/// </summary>
public sealed record ListBegun(int File, long Row, int List, AccountRef Owner, ListDirection Direction) : ExportRecord(File, Row);

/// <summary>The list holds this account. <paramref name="FollowedAt"/> is the follow's own date where the export has it.</summary>
public sealed record ListMember(int File, long Row, int List, AccountRef Member, DateTimeOffset? FollowedAt = null) : ExportRecord(File, Row);

/// <summary>
/// The list is read. Facts that the export states itself are given, others are null and come from the declaration.
/// </summary>
/// <param name="CapturedAt">The capture; of paged exports the last page's.</param>
/// <param name="Completeness">What the export itself proves about completeness, or null.</param>
/// <param name="StatedCount">The size that a manifest or a profile states, to be held against the rows read.</param>
public sealed record ListEnded(
    int File, long Row, int List, DateTimeOffset? CapturedAt, ListCompleteness? Completeness, long? StatedCount) : ExportRecord(File, Row);

/// <summary>Counts and state of one account at a time; a null count was not in the export.</summary>
public sealed record ProfileObserved(
    int File, long Row, AccountRef Account, DateTimeOffset? ObservedAt,
    long? Followers = null, long? Following = null, long? Posts = null, long? Listed = null,
    DateTimeOffset? CreatedAt = null, bool? Verified = null, AccountStatus? Status = null) : ExportRecord(File, Row);

/// <summary>This id bore this handle: from a rename history or a file of ids and handles. Null means undated.</summary>
public sealed record AccountSighted(int File, long Row, string Id, string Handle, DateTimeOffset? SeenAt) : ExportRecord(File, Row);

/// <summary>
/// One row of a panel or account file: who is behind the account, in which office and when. Columns as in the contract;
/// <paramref name="Attributes"/> keeps all other columns.
/// </summary>
public sealed record AccountDescribed(
    int File, long Row, string? Platform, AccountRef Account, string? Actor, string? Kind, string? Country,
    string? HostCountry, string? HostCity, DateOnly? OfficeFrom, DateOnly? OfficeTo, DateOnly? MemberFrom, DateOnly? MemberTo,
    bool? Personal, string? Language, IReadOnlyDictionary<string, string> Attributes) : ExportRecord(File, Row)
{
    /// <summary>The columns that the file has, by their names; of others the row says nothing. Null: all.</summary>
    public IReadOnlyList<string>? Given { get; init; }
}

/// <summary>A post by an account with the counts the export carries.</summary>
public sealed record PostObserved(int File, long Row, Post Post, DateTimeOffset? ObservedAt) : ExportRecord(File, Row);

/// <summary>
/// Every post that the account wrote in (<paramref name="From"/>, <paramref name="To"/>] is in the export, as the export itself
/// proves. Null stands for the account's beginning, and for the capture.
/// </summary>
public sealed record PostsCovered(int File, long Row, AccountRef Author, DateTimeOffset? From, DateTimeOffset? To) : ExportRecord(File, Row);

/// <summary>
/// One account mentioned another, taken from an edge list that carries no posts (or only sums: <paramref name="Count"/>).
/// </summary>
public sealed record MentionObserved(
    int File, long Row, AccountRef Author, AccountRef Target, MentionKind Kind, DateTimeOffset? At, string? PostId, long Count = 1) : ExportRecord(File, Row);

/// <summary>A row that could not be read goes to quarantine with its reason and its text, cut to a bounded length.</summary>
public sealed record RejectedRow(int File, long Row, Message Reason, string Raw) : ExportRecord(File, Row)
{
    /// <summary>The one list that lacks the row; null where the row does not tell whose it is, so that any list of the file may lack it.</summary>
    public int? List { get; init; }

    /// <summary>The file breaks off here: no list of it is whole.</summary>
    public bool BreaksOff { get; init; }
}

/// <summary>Something the user should know that rejects no row: an encoding fallback, a row limit met, a count that differs.</summary>
public sealed record ExportWarning(int File, long Row, Message Message) : ExportRecord(File, Row);
