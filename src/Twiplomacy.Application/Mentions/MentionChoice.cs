namespace Twiplomacy.Application.Mentions;

/// <summary>Whose posts of which time are asked for.</summary>
/// <param name="Panel">Among the accounts that belonged to this panel at some time of the period.</param>
/// <param name="Author">Only posts of this account.</param>
/// <param name="Target">Only posts that point at this account.</param>
/// <param name="From">Posts after this instant (a date: after its end); a year before <c>to</c> unless given.</param>
/// <param name="To">Posts up to this instant; a date includes its whole day; now unless given.</param>
public sealed record MentionChoice(
    string? Panel = null, string? Author = null, string? Target = null, DateTimeOffset? From = null, DateTimeOffset? To = null);
