using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Users;

/// <summary>Keeps the keys by which cookies and forms are protected, so that all servers of a database share them.</summary>
public sealed class ProtectionKeys
{
    private readonly NpgsqlDataSource _source;

    internal ProtectionKeys(NpgsqlDataSource source) => _source = source;

    /// <summary>Every key as XML.</summary>
    public IReadOnlyList<string> List()
    {
        using var connection = _source.OpenConnection();
        return [.. connection.Query<string>("select xml from protection_key order by created_at, name")];
    }

    public void Save(string name, string xml)
    {
        using var connection = _source.OpenConnection();
        connection.Execute("""
            insert into protection_key (name, xml) values (@name, @xml)
            on conflict (name) do update set xml = excluded.xml
            """, new { name, xml });
    }
}
