using Twiplomacy.Analytics.Comparisons;

namespace Twiplomacy.Application.Comparisons;

/// <summary>Posts that mention, reply to or quote, once per post and target; reposts are left out.</summary>
/// <param name="FirstToSecond">How often the first pointed at the second; null where nothing was seen of its posts.</param>
/// <param name="SecondToFirst">How often the second pointed at the first.</param>
/// <param name="Balance">The one less the other: above 0 where the first seeks the second more than it is sought.</param>
/// <param name="Complete">Exports cover the window with every post of both; else either may be more.</param>
public sealed record MentionBalanceAnswer(long? FirstToSecond, long? SecondToFirst, long? Balance, bool Complete)
{
    public static MentionBalanceAnswer? Of(MentionBalance? mentions) =>
        mentions is null ? null : new(mentions.There, mentions.Back, mentions.Difference, mentions.IsComplete);
}
