using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>What an unknown pair of accounts means for the values of the two.</summary>
public enum PairEffect
{
    /// <summary>It counts for both or for neither, as a mutual tie does.</summary>
    ForBoth,

    /// <summary>It counts for one of them or for neither, as a unilateral tie does.</summary>
    ForEither,
}

/// <summary>The unknown pairs that link the values of two accounts.</summary>
/// <param name="Rows">For each account a bit for every other with whom it has such a pair; null where it has none.</param>
public sealed record OpenPairs(PairEffect Effect, IReadOnlyList<ulong[]?> Rows)
{
    /// <summary>The pairs within a set of accounts.</summary>
    public IReadOnlyList<ulong[]?> Within(ulong[] set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return [.. Rows.Select((row, account) => row is not null && BitRow.Has(set, account) ? Common(row, set) : null)];
    }

    private static ulong[]? Common(ulong[] row, ulong[] set)
    {
        var common = new ulong[row.Length];
        var any = 0UL;
        for (var word = 0; word < row.Length; word++) any |= common[word] = row[word] & set[word];
        return any == 0 ? null : common;
    }
}
