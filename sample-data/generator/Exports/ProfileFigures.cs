using Twiplomacy.SampleData.Facts;
using Twiplomacy.SampleData.Panels;
using Twiplomacy.SampleData.Randomness;

namespace Twiplomacy.SampleData.Exports;

/// <summary>
/// The counts that profiles show. Followers are the published ones where <c>data/followers.csv</c> has them, grow from
/// there by 30% an edition, and are made up below the published tops for all others.
/// </summary>
public sealed class ProfileFigures(SplitMix random)
{
    private const long NobodyElseReaches = 2_400_000;
    private static readonly double[] GrowthByEdition = [1.0, 1.7, 2.4, 3.1, 4.0];

    private static readonly Dictionary<(int, string), long> Stated = FactTable.Read("followers.csv")
        .ToDictionary(row => (row.Number("edition"), row.Text("handle")), row => row.LongNumber("followers"));

    private static readonly Dictionary<(int, string), long> InArchives = FactTable.Read("archive-audiences.csv")
        .ToDictionary(row => (row.Number("edition"), row.Text("handle")), row => row.LongNumber("followers"));

    /// <summary>How many of its followers an account's archive lists: cut down, so that the files stay small.</summary>
    public static int FollowersInArchive(Account account, Edition edition) => (int)InArchives[(edition.Year, account.Handle)];

    public long Followers(Account account, Edition edition)
    {
        if (Stated.TryGetValue((edition.Year, account.Handle), out var stated)) return stated;
        var position = edition.Year - Edition.All[0].Year;
        if (position > 0 && Stated.Keys.Any(key => key.Item1 < edition.Year && key.Item2 == account.Handle))
        {
            return Followers(account, Edition.All[position - 1]) * 13 / 10;
        }
        return Math.Min(NobodyElseReaches, (long)(FirstFollowers(account) * GrowthByEdition[position]));
    }

    private double FirstFollowers(Account account) =>
        1500 + 3000 * account.Popularity * account.Popularity * (0.5 + Trait(account, "followers"));

    public long Posts(Account account, Edition edition) =>
        (long)((200 + 4000 * Trait(account, "posts")) * GrowthByEdition[edition.Year - Edition.All[0].Year]);

    public long Listed(Account account, Edition edition) => Followers(account, edition) / (90 + (long)(60 * Trait(account, "listed")));

    private double Trait(Account account, string trait) => random.Stream($"{account.Handle} {trait}").Unit();
}
