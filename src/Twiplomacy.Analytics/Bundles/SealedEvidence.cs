using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Lists;
using Twiplomacy.Storage.Posts;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>An export of which something was used, named by its content.</summary>
/// <param name="Sha256">Of its one file; of several, over the lines "hash, two blanks, path" in order of path.</param>
public sealed record SealedSource(int Source, string Sha256, int Files, long Bytes);

/// <summary>During [From, To) a profile as exports name it meant this member; null means without end.</summary>
public sealed record SealedIdentity(string Profile, string Account, DateTimeOffset? From, DateTimeOffset? To);

/// <summary>During [From, To) a list complete within this set of accounts shows the member if it is in it.</summary>
/// <param name="Within">The set: members of one panel revision.</param>
public sealed record SealedMembership(int Within, string Account, DateTimeOffset? From, DateTimeOffset? To);

/// <summary>A list observation that was used.</summary>
/// <param name="Owner">Whose list, as the export names it.</param>
/// <param name="Within">The set it is complete within, or null.</param>
/// <param name="Keys">How it names its members.</param>
/// <param name="Path">The file inside the export; empty where the export is one file.</param>
public sealed record SealedList(
    int List, string Owner, ListDirection Direction, ListCompleteness Scope, int? Within, DateTimeOffset CapturedAt, ListKeys Keys,
    int Source, string Path, long Row)
{
    /// <summary>What was said of the file it stands in, or null.</summary>
    public int? Statement { get; init; }
}

/// <summary>"The file is complete within a set of accounts."</summary>
/// <param name="Keys">How the file names accounts.</param>
/// <param name="CoversSilence">A member of the set that owns no list of the file in this direction has an empty one.</param>
/// <param name="NamesOwners">It was said of the lists of the owners named alone.</param>
public sealed record SealedStatement(
    int Statement, int Within, ListDirection Direction, DateTimeOffset CapturedAt, ListKeys Keys, bool CoversSilence, bool NamesOwners, int Source);

/// <summary>An owner for whose lists a statement was made, as it was named; those who are no members are left out.</summary>
public sealed record SealedStatementOwner(int Statement, string Profile);

/// <summary>A member of the edition in a list, as the list names it.</summary>
/// <param name="FollowedAt">The follow's own date, where the export has it.</param>
public sealed record SealedListMember(int List, string Profile, DateTimeOffset? FollowedAt);

/// <summary>What a member's profile showed.</summary>
public sealed record SealedProfile(
    string Account, DateTimeOffset ObservedAt, long? Followers, long? Following, long? Posts, long? Listed, AccountStatus? Status, int Source);

/// <summary>A row of the panel, as it was imported; the population is made of these.</summary>
/// <param name="Profile">The account as the panel names it.</param>
/// <param name="Attributes">Further columns of the panel, as JSON in the order of their names.</param>
public sealed record SealedPanelRow(
    string Profile, string? Handle, string? Actor, string? Kind, string? Country, string? HostCountry, string? HostCity,
    DateOnly? OfficeFrom, DateOnly? OfficeTo, DateOnly? MemberFrom, DateOnly? MemberTo, bool? Personal, string? Language, string Attributes);

/// <summary>The sighting of a member that tells its handle on the edition's date.</summary>
public sealed record SealedHandle(string Account, string Handle, DateTimeOffset SeenAt);

/// <summary>A post of a member in the window.</summary>
/// <param name="Sources">The exports that show it, by number with blanks between.</param>
public sealed record SealedPost(string Account, PostRow Post, string Sources);

/// <summary>An export has every post of the member in (From, To].</summary>
public sealed record SealedCover(string Account, DateTimeOffset From, DateTimeOffset To, int Source);

/// <summary>How often one member pointed at another on a day, once per post.</summary>
public sealed record SealedMention(string Author, string Target, DateOnly Day, long Mentions, long Replies, long Reposts, long Quotes);

/// <summary>What was seen of the members' posts in the window.</summary>
public sealed record SealedActivity(IReadOnlyList<SealedPost> Posts, IReadOnlyList<SealedCover> Covers, IReadOnlyList<SealedMention> Mentions);

/// <summary>
/// All evidence that an edition rests on, without any internal number: ordered by platform, then id or handle, ordinal,
/// whatever the order in which exports arrived.
/// </summary>
public sealed record SealedEvidence(
    IReadOnlyList<SealedSource> Sources, IReadOnlyList<SealedIdentity> Identities, IReadOnlyList<SealedMembership> Memberships,
    IReadOnlyList<SealedList> Lists, IReadOnlyList<SealedListMember> ListMembers, IReadOnlyList<SealedProfile> Profiles)
{
    public IReadOnlyList<SealedPanelRow> Panel { get; init; } = [];

    public IReadOnlyList<SealedHandle> Handles { get; init; } = [];

    public IReadOnlyList<SealedStatement> Statements { get; init; } = [];

    public IReadOnlyList<SealedStatementOwner> StatementOwners { get; init; } = [];

    /// <summary>Null where no posts were seen.</summary>
    public SealedActivity? Activity { get; init; }
}
