using Twiplomacy.Analytics.Presence;

namespace Twiplomacy.Application.Presence;

/// <summary>The same in one edition of each panel, perhaps on another platform.</summary>
/// <param name="Total">The ties of all powers with the region.</param>
public sealed record PresencePanel(string Slug, string Title, string Platform, DateTimeOffset AsOf, PresenceCount Total);
