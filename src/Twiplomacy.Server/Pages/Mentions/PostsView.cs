using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Mentions;

namespace Twiplomacy.Server.Pages.Mentions;

/// <summary>What a panel's accounts wrote about, and in which languages, in the time that an edition looks at.</summary>
/// <param name="MadeUp">One sentence if the panel's data are made up.</param>
/// <param name="Languages">All of them, the most used first.</param>
/// <param name="Hashtags">The most used.</param>
/// <param name="Chosen">Some hashtags in detail; null where none was chosen.</param>
/// <param name="Fault">Why what was chosen is not shown.</param>
public sealed record PostsView(
    EditionAnswer Edition, string? MadeUp, DateTimeOffset From, IReadOnlyList<EditionLink> Editions, IReadOnlyList<LanguageAnswer> Languages,
    IReadOnlyList<HashtagAnswer> Hashtags, ChosenHashtags? Chosen, string? Fault);
