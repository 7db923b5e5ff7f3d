namespace Twiplomacy.Server.Pages.Countries.Map;

/// <summary>A country on the map.</summary>
/// <param name="X">A point inside of it; below 0 where there is none.</param>
/// <param name="Path">Its outline; empty where it is too small.</param>
public sealed record MapPlace(int X, int Y, string Path);
