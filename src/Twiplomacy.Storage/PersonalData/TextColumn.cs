namespace Twiplomacy.Storage.PersonalData;

/// <summary>A column of text, JSON or several texts.</summary>
/// <param name="Table">With its schema.</param>
/// <param name="Name">In quotes where PostgreSQL asks for them.</param>
/// <param name="Type">text, jsonb or text[].</param>
internal sealed record TextColumn(string Table, string Name, string Type);
