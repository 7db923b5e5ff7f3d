using Twiplomacy.Application.Mentions;

namespace Twiplomacy.Server.Pages.Mentions;

/// <summary>Hashtags that were chosen, through the months and by language.</summary>
/// <param name="Names">Without case and without #.</param>
/// <param name="Months">By month and hashtag; a month without captured posts is missing.</param>
/// <param name="Languages">By hashtag, in the order of <paramref name="Names"/>.</param>
public sealed record ChosenHashtags(
    IReadOnlyList<string> Names, IReadOnlyList<HashtagMonthAnswer> Months, IReadOnlyList<IReadOnlyList<LanguageAnswer>> Languages);
