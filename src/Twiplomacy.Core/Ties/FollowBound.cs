namespace Twiplomacy.Core.Ties;

/// <summary>
/// The earliest instant at which a follow can have begun; never a reason for a no. An account cannot be followed before it exists, and in
/// a list that is newest first whoever stands above it was not followed before it either: of the creation times of an account and of all
/// below it the latest is a lower bound. After Meeder, Karrer, Sayedi, Ravi, Borgs and Chayes, "We know who you followed last summer",
/// WWW 2011.
/// </summary>
public sealed record FollowBound(DateTimeOffset At, FollowBoundReason Because)
{
    /// <summary>In a list that is sorted by age, the order says nothing of follows.</summary>
    private const int LeastSorted = 4;

    /// <summary>The bound for the member at a row; null if nothing bounds it. Time: the number of members, times its logarithm.</summary>
    /// <param name="listed">All members of the list of which the creation is known, in any order: whether it is sorted by age is seen in the whole.</param>
    /// <param name="accounts">When the two accounts of the tie were created, as far as that is known.</param>
    /// <param name="capturedAt">What claims to have been created after the capture is not believed.</param>
    public static FollowBound? Of(
        int row, IReadOnlyCollection<ListedCreation> listed, IReadOnlyCollection<DateTimeOffset> accounts, DateTimeOffset capturedAt)
    {
        ArgumentNullException.ThrowIfNull(listed);
        ArgumentNullException.ThrowIfNull(accounts);
        var believed = listed.Where(member => member.CreatedAt <= capturedAt).OrderBy(member => member.Row).ToList();
        var own = accounts.Where(created => created <= capturedAt).Select(created => (DateTimeOffset?)created).Max();
        // Who shares the row may stand above.
        var lower = IsByAge(believed) ? null : believed.Where(member => member.Row > row).Select(member => (DateTimeOffset?)member.CreatedAt).Max();
        if (lower is { } at && (own is null || lower > own)) return new FollowBound(at, FollowBoundReason.NewestFirst);
        return own is { } created ? new FollowBound(created, FollowBoundReason.Creation) : null;
    }

    private static bool IsByAge(List<ListedCreation> listed) =>
        listed.Count >= LeastSorted && listed.Zip(listed.Skip(1)).All(pair => pair.First.CreatedAt <= pair.Second.CreatedAt);
}
