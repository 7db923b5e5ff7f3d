namespace Twiplomacy.Server.Access;

/// <summary>Marks a page that a link can show to whoever holds it.</summary>
public sealed record SharablePage;
