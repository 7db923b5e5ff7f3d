using System.Runtime.InteropServices;

namespace Twiplomacy.Storage.Lists;

/// <summary>
/// The members of an import's lists in memory, as long as they are few enough: sorting here and writing the rows where
/// they belong costs half of what staging, sorting and moving them in the database does.
/// </summary>
internal sealed class HeldMembers(int capacity)
{
    private int[] _lists = new int[1 << 12];
    private int[] _others = new int[1 << 12];
    private int[] _rows = new int[1 << 12];
    private DateTimeOffset?[]? _followedAt;

    public int Count { get; private set; }

    public bool HasRoomFor(int rows) => Count + rows <= capacity;

    public void Add(ReadOnlySpan<StagedMember> members)
    {
        Reserve(Count + members.Length);
        foreach (ref readonly var member in members)
        {
            (_lists[Count], _others[Count], _rows[Count]) = (member.List, member.Other, member.Row);
            if (member.FollowedAt is not null) _followedAt ??= new DateTimeOffset?[_lists.Length];
            if (_followedAt is not null) _followedAt[Count] = member.FollowedAt;
            Count++;
        }
    }

    /// <summary>All rows as they came.</summary>
    public IEnumerable<StagedMember> Rows()
    {
        for (var index = 0; index < Count; index++) yield return At(index);
    }

    /// <summary>Gives profiles the ids that others have brought meanwhile.</summary>
    public void Renumber(IReadOnlyDictionary<int, int> known)
    {
        if (known.Count == 0) return;
        for (var index = 0; index < Count; index++) _others[index] = known.GetValueOrDefault(_others[index], _others[index]);
    }

    /// <summary>
    /// The distinct members of the given lists in the order of the runs' key: by owner, list and member. Of rows that
    /// repeat a member the one with the earliest date of the follow stands, then the first; the owner is no member.
    /// </summary>
    /// <param name="owners">The owner of each list; the rows of other lists are left out.</param>
    public SortedMembers Sort(IReadOnlyDictionary<int, int> owners)
    {
        var lists = owners.OrderBy(list => list.Value).ThenBy(list => list.Key).Select(list => list.Key).ToArray();
        var places = lists.Select((list, place) => (list, place)).ToDictionary(pair => pair.list, pair => pair.place);
        var (keys, order, used, loops) = (new ulong[Count], new int[Count], 0, 0L);
        for (var index = 0; index < Count; index++)
        {
            if (!places.TryGetValue(_lists[index], out var place)) continue;
            if (owners[_lists[index]] == _others[index]) loops++;
            else (keys[used], order[used++]) = ((ulong)place << 32 | (uint)_others[index], index);
        }
        Array.Sort(keys, order, 0, used);
        return new SortedMembers(this, lists, order.AsMemory(0, Distinct(keys, order, used)), loops);
    }

    public StagedMember At(int index) => new(_lists[index], _others[index], _rows[index], _followedAt?[index]);

    private int Distinct(ulong[] keys, int[] order, int used)
    {
        var count = 0;
        for (var first = 0; first < used;)
        {
            var best = order[first];
            var next = first + 1;
            for (; next < used && keys[next] == keys[first]; next++)
                if (IsBefore(At(order[next]), At(best))) best = order[next];
            order[count++] = best;
            first = next;
        }
        return count;
    }

    private static bool IsBefore(in StagedMember left, in StagedMember right)
    {
        var (one, other) = (left.FollowedAt ?? DateTimeOffset.MaxValue, right.FollowedAt ?? DateTimeOffset.MaxValue);
        return one == other ? left.Row < right.Row : one < other;
    }

    private void Reserve(int rows)
    {
        if (rows <= _lists.Length) return;
        var length = Math.Max(rows, _lists.Length * 2);
        Array.Resize(ref _lists, length);
        Array.Resize(ref _others, length);
        Array.Resize(ref _rows, length);
        if (_followedAt is not null) Array.Resize(ref _followedAt, length);
    }
}

/// <summary>The distinct members of an import's lists, list by list.</summary>
/// <param name="Lists">The lists in the order of the members, those without members too.</param>
/// <param name="Order">Where the members stand among those held.</param>
/// <param name="SelfFollows">Rows left out because the owner stood in its own list.</param>
internal sealed record SortedMembers(HeldMembers Held, IReadOnlyList<int> Lists, ReadOnlyMemory<int> Order, long SelfFollows)
{
    /// <summary>How many members each list has; a list without any is not named.</summary>
    public IReadOnlyDictionary<int, int> Counts()
    {
        var counts = new Dictionary<int, int>();
        foreach (var index in Order.Span) CollectionsMarshal.GetValueRefOrAddDefault(counts, Held.At(index).List, out _)++;
        return counts;
    }
}
