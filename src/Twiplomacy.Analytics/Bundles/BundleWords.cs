using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Lists;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>The words by which a bundle writes what the program counts.</summary>
internal static class BundleWords
{
    private static readonly Dictionary<ListDirection, string> Directions = new() { [ListDirection.Following] = "following", [ListDirection.Followers] = "followers" };

    private static readonly Dictionary<ListCompleteness, string> Scopes = new()
    {
        [ListCompleteness.Partial] = "partial", [ListCompleteness.Complete] = "complete", [ListCompleteness.CompleteWithinPanel] = "complete_within",
    };

    private static readonly Dictionary<ListKeys, string> Keys = new()
    {
        [ListKeys.None] = "none", [ListKeys.Ids] = "ids", [ListKeys.Handles] = "handles", [ListKeys.Both] = "both",
    };

    private static readonly Dictionary<AccountStatus, string> Statuses = new()
    {
        [AccountStatus.Active] = "active", [AccountStatus.Protected] = "protected", [AccountStatus.Suspended] = "suspended", [AccountStatus.Gone] = "gone",
    };

    public static string Of(ListDirection direction) => Directions[direction];

    public static string Of(ListCompleteness scope) => Scopes[scope];

    public static string Of(ListKeys keys) => Keys[keys];

    public static string Of(AccountStatus status) => Statuses[status];

    public static ListDirection? Direction(string word) => Find(Directions, word);

    public static ListCompleteness? Scope(string word) => Find(Scopes, word);

    public static ListKeys? KeysOf(string word) => Find(Keys, word);

    public static AccountStatus? Status(string word) => Find(Statuses, word);

    private static T? Find<T>(Dictionary<T, string> words, string word) where T : struct
    {
        foreach (var (value, known) in words)
            if (known == word) return value;
        return null;
    }
}
