namespace Twiplomacy.Storage.Panels;

/// <summary>A country's membership of a group; both days belong to it.</summary>
public sealed record GroupMembership(string Slug, string Name, string Country, DateOnly From, DateOnly? To);
