using System.Runtime.Intrinsics;

namespace Twiplomacy.Graph;

/// <summary>
/// What the two of every pair of contacts i, j have in common, with w for the ties of a pair (1 or 2) and W for the sum over
/// all contacts: Σ_q w_iq w_jq / W_q and Σ_q w_iq w_jq. Neither depends on which of the two is asked.
/// </summary>
internal sealed unsafe class SharedContacts
{
    private readonly ContactRows _contacts;
    private readonly int[] _starts;
    private readonly double[] _divided;
    private readonly int[] _whole;
    private readonly byte[] _ties;

    private SharedContacts(ContactRows contacts)
    {
        _contacts = contacts;
        _starts = new int[contacts.Count + 1];
        for (var rank = 0; rank < contacts.Count; rank++) _starts[rank + 1] = _starts[rank] + contacts.Rows.Length(rank) - FirstBelow(rank);
        (_divided, _whole, _ties) = (new double[_starts[^1]], new int[_starts[^1]], new byte[_starts[^1]]);
    }

    public static SharedContacts Of(ContactRows contacts, GraphOptions options)
    {
        var shared = new SharedContacts(contacts);
        var tables = new double[options.Threads][];
        contacts.Rows.Blocks(1 << 10).Run(options, (_, start, end, worker) =>
        {
            var table = tables[worker] ??= new double[2 * contacts.Count];
            for (var rank = start; rank < end; rank++) shared.Fill(rank, table);
        }, reports: true);
        return shared;
    }

    /// <summary>Constraint and effective size of one vertex that has contacts, which are added up in the order of their ranks.</summary>
    public (double Constraint, double EffectiveSize) FiguresOf(int rank)
    {
        double strength = StrengthOf(rank), constraint = 0, redundant = 0;
        var row = _contacts.Rows[rank];
        for (var place = 0; place < row.Length; place++)
        {
            var at = row[place] > rank ? PairOf(rank, place) : PairOf(row[place], _contacts.Rows[row[place]].BinarySearch(rank));
            var share = (_ties[at] + _divided[at]) / strength;
            constraint += share * share;
            redundant += _whole[at] / (strength * StrongestTieOf(row[place]));
        }

        return (constraint, row.Length - redundant);
    }

    /// <summary>The place in a row from which on the contacts have fewer contacts than its own vertex.</summary>
    private int FirstBelow(int rank) => ~_contacts.Rows[rank].BinarySearch(rank);

    private int PairOf(int rank, int place) => _starts[rank + 1] - (_contacts.Rows.Length(rank) - place);

    private int StrengthOf(int rank) => _contacts.Ties.Length(rank);

    /// <summary>2 where a tie goes both ways, and that counts, else 1: then there are more ties than contacts.</summary>
    private int StrongestTieOf(int rank) => StrengthOf(rank) > _contacts.Rows.Length(rank) ? 2 : 1;

    /// <summary>Lays out what a vertex gives its contacts, and lets each contact with fewer ties add up what its own find there.</summary>
    private void Fill(int rank, double[] table)
    {
        foreach (var contact in _contacts.Ties[rank])
        {
            table[2 * contact] += 1.0 / StrengthOf(contact);
            table[2 * contact + 1]++;
        }

        var row = _contacts.Rows[rank];
        for (var place = FirstBelow(rank); place < row.Length; place++)
        {
            var found = Sum(table, _contacts.Ties[row[place]]);
            var at = PairOf(rank, place);
            (_divided[at], _whole[at], _ties[at]) = (found[0], (int)found[1], (byte)table[2 * row[place] + 1]);
        }

        foreach (var contact in row) table.AsSpan(2 * contact, 2).Clear();
    }

    /// <summary>Both sums over the ties of a contact, always in the same four parts, so that every machine gives the same bits.</summary>
    private static Vector128<double> Sum(double[] table, ReadOnlySpan<int> ties)
    {
        fixed (double* values = table)
        fixed (int* entries = ties)
        {
            Vector128<double> a = default, b = default, c = default, d = default;
            var place = 0;
            for (; place + 4 <= ties.Length; place += 4)
            {
                a += Vector128.Load(values + 2L * entries[place]);
                b += Vector128.Load(values + 2L * entries[place + 1]);
                c += Vector128.Load(values + 2L * entries[place + 2]);
                d += Vector128.Load(values + 2L * entries[place + 3]);
            }

            for (; place < ties.Length; place++) a += Vector128.Load(values + 2L * entries[place]);
            return a + b + (c + d);
        }
    }
}
