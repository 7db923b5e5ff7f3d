namespace Twiplomacy.Storage.Imports;

/// <summary>An export handed in to see its effect. Declaration and panel are JSON of the rooms that wrote them.</summary>
public sealed record PreparedImport(int PreparedId, string Name, string Declaration, string? Panel, string PreparedBy, DateTimeOffset CreatedAt);
