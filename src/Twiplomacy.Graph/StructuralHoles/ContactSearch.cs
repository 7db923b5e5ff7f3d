using System.Runtime.Intrinsics;

namespace Twiplomacy.Graph;

/// <summary>
/// Constraint and effective size of one vertex after the other, in memory of its own. What the contacts q of a vertex i
/// give is laid out by vertex, and each contact adds up what its own ties find there.
/// </summary>
/// <param name="back">The rows of the other direction; null where the rows hold both.</param>
internal sealed unsafe class ContactSearch(CompressedRows rows, CompressedRows? back, CompressedRows contacts)
{
    // At 2 q: p_iq / Σ_k (a_qk + a_kq), which turns ties of q into p_iq p_qj. At 2 q + 1: p_iq.
    private readonly double[] _shares = new double[2 * contacts.RowCount];

    public (double Constraint, double EffectiveSize) Of(int vertex)
    {
        var strength = (double)StrengthOf(vertex);
        Lay(rows[vertex], 1 / strength);
        if (back is not null) Lay(back[vertex], 1 / strength);
        double constraint = 0, redundant = 0;
        foreach (var contact in contacts[vertex])
        {
            var found = Sum(rows[contact]);
            if (back is not null) found += Sum(back[contact]);
            var share = _shares[2 * contact + 1] + found[0];
            constraint += share * share;
            redundant += found[1] / StrongestTieOf(contact);
        }

        foreach (var contact in contacts[vertex]) _shares.AsSpan(2 * contact, 2).Clear();
        return (constraint, contacts.Length(vertex) - redundant);
    }

    private int StrengthOf(int vertex) => rows.Length(vertex) + (back?.Length(vertex) ?? 0);

    /// <summary>2 where a tie goes both ways and that counts, else 1: fewer contacts than ties mean that one does.</summary>
    private int StrongestTieOf(int vertex) => StrengthOf(vertex) > contacts.Length(vertex) ? 2 : 1;

    private void Lay(ReadOnlySpan<int> row, double share)
    {
        foreach (var contact in row)
        {
            _shares[2 * contact] += share / StrengthOf(contact);
            _shares[2 * contact + 1] += share;
        }
    }

    /// <summary>Both sums over the ties of a contact, always in the same four parts, so that every machine gives the same bits.</summary>
    private Vector128<double> Sum(ReadOnlySpan<int> row)
    {
        fixed (double* shares = _shares)
        {
            Vector128<double> a = default, b = default, c = default, d = default;
            var place = 0;
            for (; place + 4 <= row.Length; place += 4)
            {
                a += Vector128.Load(shares + 2L * row[place]);
                b += Vector128.Load(shares + 2L * row[place + 1]);
                c += Vector128.Load(shares + 2L * row[place + 2]);
                d += Vector128.Load(shares + 2L * row[place + 3]);
            }

            for (; place < row.Length; place++) a += Vector128.Load(shares + 2L * row[place]);
            return a + b + (c + d);
        }
    }
}
