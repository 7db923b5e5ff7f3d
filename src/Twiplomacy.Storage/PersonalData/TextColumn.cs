namespace Twiplomacy.Storage.PersonalData;

/// <summary>A column that can name a person.</summary>
/// <param name="Table">With its schema.</param>
/// <param name="Type">text, jsonb or text[].</param>
internal sealed record TextColumn(string Table, string Name, string Type)
{
    /// <summary>The column as text, to be searched.</summary>
    public string AsText => Type == "text" ? $"t.{Name}" : $"t.{Name}::text";
}
