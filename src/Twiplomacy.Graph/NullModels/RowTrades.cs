namespace Twiplomacy.Graph;

/// <summary>
/// A Markov chain over the simple directed graphs without loops that have the same in- and out-degrees: rows of successors
/// trade in pairs what only one of them has (curveball: Strona et al. 2014; all rows at once: Carstens et al. 2018), and
/// directed triangles turn round, without which some graphs are never reached (Rao, Jana and Bandyopadhyay 1996). Every
/// step is as likely as its reverse, so that in the end all graphs are equally likely.
/// </summary>
internal sealed class RowTrades
{
    private readonly int[] _offsets, _entries, _order, _one, _other;
    private readonly int[] _byLength;
    private SeededRandom _random;
    private bool _areAlike;

    public RowTrades(CompressedRows rows, int[] memory, ulong seed)
    {
        rows.Entries.AsSpan(0, rows.EntryCount).CopyTo(memory);
        (_offsets, _entries, _random) = (rows.Offsets, memory, new SeededRandom(seed));
        _order = [.. Enumerable.Range(0, rows.RowCount).Where(row => rows.Length(row) > 0)];
        _byLength = [.. _order.OrderBy(rows.Length)];
        var longest = _order.Length == 0 ? 0 : _order.Max(rows.Length);
        (_one, _other) = (new int[longest + 1], new int[longest + 1]);
    }

    /// <summary>Swaps made so far: each changes the ends of two arcs.</summary>
    public long Swaps { get; private set; }

    /// <summary>The rows as they are now, in the memory given.</summary>
    public CompressedRows Rows => new(_offsets, _entries);

    /// <summary>
    /// Every row trades with one other, and then a triangle is tried for every eight rows: O(n + m). Pairs are random at
    /// every other time; in between rows trade with others of about their length, since a short row can take little from a
    /// long one.
    /// </summary>
    public void TradeAll()
    {
        var order = _areAlike ? _byLength : _order;
        if (!_areAlike) _random.Shuffle(order);
        for (var place = _areAlike ? _random.Below(2) : 0; place + 1 < order.Length; place += 2) Trade(order[place], order[place + 1]);
        _areAlike = !_areAlike;
        for (var turn = 0; turn < _order.Length; turn += 8) TurnTriangle();
    }

    private Span<int> Row(int row) => _entries.AsSpan(_offsets[row].._offsets[row + 1]);

    /// <summary>
    /// Hands out anew, each way equally likely, what one row has and the other has not. Each keeps its number; nobody gets
    /// an arc to itself.
    /// </summary>
    private void Trade(int one, int other)
    {
        Span<int> left = Row(one), right = Row(other);
        var common = RowMerging.CountCommon(left, right);
        var fromOne = left.Length - common - (left.BinarySearch(other) >= 0 ? 1 : 0);
        var fromOther = right.Length - common - (right.BinarySearch(one) >= 0 ? 1 : 0);
        if (fromOne == 0 || fromOther == 0) return;
        Swaps += Deal(left, right, (one, other), fromOne, fromOne + fromOther);
        _one.AsSpan(0, left.Length).CopyTo(left);
        _other.AsSpan(0, right.Length).CopyTo(right);
    }

    /// <summary>Walks both ascending rows at once without a branch to predict, so that what is dealt is ascending too.</summary>
    /// <returns>How many went from the first to the second, and as many came back.</returns>
    private unsafe long Deal(ReadOnlySpan<int> left, ReadOnlySpan<int> right, (int One, int Other) rows, int wanted, int free)
    {
        int i = 0, j = 0, moved = 0;
        var random = _random;
        fixed (int* ones = _one, others = _other, lefts = left, rights = right)
        {
            int* one = ones, other = others;
            while (i < left.Length || j < right.Length)
            {
                int a = i < left.Length ? lefts[i] : int.MaxValue, b = j < right.Length ? rights[j] : int.MaxValue;
                int isLeft = a <= b ? 1 : 0, isRight = b <= a ? 1 : 0;
                var entry = b ^ ((a ^ b) & -isLeft);
                var isFree = (isLeft ^ isRight) & (entry != rows.One ? 1 : 0) & (entry != rows.Other ? 1 : 0);
                var drawn = random.Below(free) < wanted ? 1 : 0;
                // What both have, or may not have to themselves, stays where it is.
                int goesLeft = isLeft ^ (isFree & (isLeft ^ drawn)), goesRight = isRight ^ (isFree & (isRight ^ drawn ^ 1));
                *one = entry;
                *other = entry;
                one += goesLeft;
                other += goesRight;
                i += isLeft;
                j += isRight;
                free -= isFree;
                wanted -= isFree & drawn;
                moved += isFree & isLeft & goesRight;
            }
        }

        _random = random;
        return moved;
    }

    /// <summary>Turns a → b → c → a round if it is a triangle without an arc the other way.</summary>
    private void TurnTriangle()
    {
        // A coin, lest the one triangle that there may be turns round at every try, and so always an even number of times.
        if ((_random.Next() & 1) == 0) return;
        var arc = _random.Below(_offsets[^1]);
        var (a, b) = (RowOf(arc), _entries[arc]);
        if (Row(b).Length == 0) return;
        var c = Row(b)[_random.Below(Row(b).Length)];
        if (!Has(c, a) || Has(b, a) || Has(c, b) || Has(a, c)) return;
        Replace(Row(a), b, c);
        Replace(Row(b), c, a);
        Replace(Row(c), a, b);
    }

    private bool Has(int source, int target) => Row(source).BinarySearch(target) >= 0;

    private int RowOf(int arc)
    {
        var place = _offsets.AsSpan().BinarySearch(arc);
        if (place < 0) return ~place - 1;
        // Empty rows begin where the next does.
        while (_offsets[place + 1] == arc) place++;
        return place;
    }

    private static void Replace(Span<int> row, int old, int entry)
    {
        var (from, to) = (row.BinarySearch(old), ~row.BinarySearch(entry));
        if (to > from) row[(from + 1)..to].CopyTo(row[from..]);
        else row[to..from].CopyTo(row[(to + 1)..]);
        row[to > from ? to - 1 : to] = entry;
    }
}
