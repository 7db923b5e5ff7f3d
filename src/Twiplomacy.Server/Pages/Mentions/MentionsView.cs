using Twiplomacy.Application.Mentions;

namespace Twiplomacy.Server.Pages.Mentions;

/// <summary>Who mentions whom among an edition's accounts.</summary>
/// <param name="Kind">Which posts count.</param>
public sealed record MentionsView(MentionOverview Overview, string Kind);
