using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Time;

namespace Twiplomacy.IntegrationTests.Ties;

/// <summary>
/// Draws histories of imports about a few accounts in a few days, so that equal captures, gaps, clashes, renames and
/// re-used handles are the rule.
/// </summary>
internal sealed class RandomHistory
{
    public const int Days = 9;

    private static readonly DateOnly First = new(2014, 3, 1);
    private static readonly string[] Ids = ["101", "102", "103", "104", "9007199254740993"];
    private static readonly AccountRef Lonely = AccountRef.ByHandle("solo");

    private readonly Random _random;
    private readonly string[][] _bearers;

    public RandomHistory(int seed)
    {
        _random = new Random(seed);
        _bearers = DrawHandles();
    }

    /// <summary>An instant on or near the captures: the end of a day, or within it.</summary>
    public DateTimeOffset Instant() => _random.Next(4) == 0
        ? Capture.StartOf(Day(_random.Next(Days + 1))).AddHours(_random.Next(24)) : Capture.EndOf(Day(_random.Next(Days + 1)));

    public TimeSpan? EvidenceAge() => _random.Next(3) == 0 ? TimeSpan.FromDays(_random.Next(1, 5)) : null;

    public IReadOnlyList<TieStep> Draw(int length)
    {
        var steps = new List<TieStep> { new Arrival(0, new PanelRows([.. Ids[..3].Select(AccountRef.ById), Lonely])) };
        var standing = new Dictionary<int, TieExport>();
        var (next, second) = (1, _random.Next(length));
        for (var i = 0; i < length; i++)
        {
            var known = standing.Keys.ToArray();
            if (i == second) steps.Add(new Arrival(next++, new PanelRows([.. Ids[3..].Select(AccountRef.ById)])));
            if (known.Length > 0 && _random.Next(6) == 0)
            {
                var undone = known[_random.Next(known.Length)];
                steps.Add(new Undo(undone));
                standing.Remove(undone);
                continue;
            }
            if (known.Length > 0 && _random.Next(8) == 0)
            {
                var repeated = known[_random.Next(known.Length)];
                steps.Add(new Duplicate(repeated, standing[repeated]));
                continue;
            }
            standing[next] = Export();
            steps.Add(new Arrival(next, standing[next++]));
        }
        return steps;
    }

    private TieExport Export() => _random.Next(8) switch
    {
        0 or 1 => DrawSighting(),
        2 => DrawTable(),
        _ => DrawList(),
    };

    private Sighting DrawSighting()
    {
        var (account, day) = (_random.Next(Ids.Length), _random.Next(Days));
        return new Sighting(Ids[account], _bearers[account][day], Day(day));
    }

    private OwnedExport DrawList()
    {
        var day = _random.Next(Days);
        var by = (ProfileKeyKind)_random.Next(2);
        var owner = _random.Next(Ids.Length);
        var completeness = (ListCompleteness)_random.Next(3);
        var isEmpty = completeness != ListCompleteness.Partial && _random.Next(6) == 0;
        var members = isEmpty ? [] : Enumerable.Range(0, Ids.Length + 1).Where(m => m != owner && _random.Next(2) == 0)
            .Where(m => m < Ids.Length || by == ProfileKeyKind.Handle)
            .Select(m => new Listed(Name(m, by, day), Followed(day))).ToList();
        if (members.Count == 0 && !isEmpty) members = [new Listed(Stranger(by), null)];
        return new OwnedExport(Name(owner, by, day), (ListDirection)_random.Next(2), completeness, Captured(day), by, members) { LacksRow = !isEmpty && _random.Next(6) == 0 };
    }

    private TableExport DrawTable()
    {
        var day = _random.Next(Days);
        var by = (ProfileKeyKind)_random.Next(2);
        var rows = new List<(AccountRef, AccountRef)>();
        for (var i = 0; i < Ids.Length; i++)
        for (var j = 0; j < Ids.Length; j++)
            if (i != j && i != day % 3 && _random.Next(3) == 0) rows.Add((Name(i, by, day), Name(j, by, day)));
        if (rows.Count == 0) rows.Add((Name(0, by, day), Name(1, by, day)));
        return new TableExport(Captured(day), (ListDirection)_random.Next(2), by, rows)
        {
            LackingRow = [.. Enumerable.Range(0, Ids.Length).Where(_ => _random.Next(8) == 0).Select(owner => Name(owner, by, day))],
            LacksOwner = _random.Next(5) == 0,
            Owners = _random.Next(3) > 0 ? null : [.. Enumerable.Range(0, Ids.Length).Where(_ => _random.Next(2) == 0).Select(owner => Name(owner, by, day))],
        };
    }

    private DateTimeOffset Captured(int day) =>
        _random.Next(5) == 0 ? Capture.StartOf(Day(day)).AddHours(12) : Capture.EndOf(Day(day));

    private DateTimeOffset? Followed(int day) =>
        _random.Next(5) == 0 ? Capture.StartOf(Day(_random.Next(day + 1))).AddHours(6) : null;

    private AccountRef Name(int account, ProfileKeyKind by, int day) =>
        account == Ids.Length ? Lonely : by == ProfileKeyKind.Id ? AccountRef.ById(Ids[account]) : AccountRef.ByHandle(_bearers[account][day]);

    private static AccountRef Stranger(ProfileKeyKind by) => by == ProfileKeyKind.Id ? AccountRef.ById("777") : AccountRef.ByHandle("stranger");

    private static DateOnly Day(int day) => First.AddDays(day);

    // Per account and day the handle it bears. Two accounts never bear one on the same day, but a handle may be taken again.
    private string[][] DrawHandles()
    {
        var handles = Ids.Select((_, i) => Enumerable.Repeat($"name_{i}", Days).ToArray()).ToArray();
        for (var account = 0; account < Ids.Length; account++)
        {
            if (_random.Next(2) == 0) continue;
            var renamed = _random.Next(1, Days);
            for (var day = renamed; day < Days; day++) handles[account][day] = $"new_{account}";
            var heir = (account + 1) % Ids.Length;
            if (_random.Next(2) == 0 || handles[heir][^1] != $"name_{heir}") continue;
            for (var day = Math.Min(renamed + 1, Days - 1); day < Days; day++) handles[heir][day] = $"name_{account}";
        }
        return handles;
    }
}
