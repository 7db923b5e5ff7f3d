using Twiplomacy.Analytics.Presence;

namespace Twiplomacy.Application.Presence;

/// <summary>The same in one edition of each panel, perhaps on another platform.</summary>
/// <param name="Total">The ties of all powers with the region; null where the panel is too large to look at all its ties.</param>
public sealed record PresencePanel(string Slug, string Title, string Platform, DateTimeOffset AsOf, PresenceCount? Total);
