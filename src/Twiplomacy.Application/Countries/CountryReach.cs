namespace Twiplomacy.Application.Countries;

/// <summary>
/// How many different people follow at least one of a country's accounts: exact where every list is known, else between what
/// the largest audience alone is and what all are without any overlap.
/// </summary>
/// <param name="Low">At least so many.</param>
/// <param name="High">At most so many.</param>
/// <param name="Counted">Accounts whose followers are known, by a count or a list.</param>
/// <param name="Uncounted">Accounts of which nothing is known; they are in neither figure.</param>
/// <param name="Missing">Whose lists would make it exact, the largest first.</param>
public sealed record CountryReach(long Low, long High, int Counted, int Uncounted, IReadOnlyList<string> Missing)
{
    // A list that is a good deal shorter than the profile's count is not everybody.
    private const double Whole = 0.9;

    public bool IsExact => Low == High && Uncounted == 0;

    /// <param name="accounts">Each account's followers: by its profile, and by a captured list; null where unknown.</param>
    /// <param name="union">How many different accounts those of the lists are together; null if the lists cannot be compared.</param>
    /// <returns>Null if nothing is known of any.</returns>
    public static CountryReach? Of(IReadOnlyList<(string Account, long? Profile, long? List)> accounts, long? union)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        var known = accounts.Where(account => account.Profile is not null || account.List is not null).ToList();
        if (known.Count == 0) return null;
        var listed = known.Where(IsListed).ToList();
        var others = known.Except(listed).ToList();
        // A list that is cut short stands in the union with fewer than there are: then nothing follows from it.
        var together = union is { } all && listed.Count > 0 && others.All(account => account.List is null) ? all : (long?)null;
        if (others.Count == 0 && together is { } exact) return new(exact, exact, known.Count, accounts.Count - known.Count, []);
        return new(
            Math.Max(known.Max(LargestOf), together ?? 0),
            (together ?? listed.Sum(LargestOf)) + others.Sum(LargestOf), known.Count, accounts.Count - known.Count,
            [.. others.OrderByDescending(LargestOf).Select(account => account.Account)]);
    }

    private static long LargestOf((string Account, long? Profile, long? List) account) => Math.Max(account.Profile ?? 0, account.List ?? 0);

    private static bool IsListed((string Account, long? Profile, long? List) account) =>
        account.List is { } list && (account.Profile is not { } profile || list >= Whole * profile);
}
