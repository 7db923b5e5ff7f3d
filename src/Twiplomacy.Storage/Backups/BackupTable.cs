namespace Twiplomacy.Storage.Backups;

/// <summary>A table of the snapshot: its rows stand in the entry of that name, as PostgreSQL's COPY writes text.</summary>
/// <param name="Name">With its schema: <c>public.import</c>.</param>
/// <param name="Sha256">Of the entry's text, as hexadecimal digits.</param>
public sealed record BackupTable(string Name, IReadOnlyList<string> Columns, long Rows, string Sha256)
{
    internal string EntryName => $"tables/{Name}.tsv";
}
