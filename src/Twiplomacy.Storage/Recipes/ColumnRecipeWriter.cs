using Npgsql;
using Twiplomacy.Core.Imports;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Recipes;

/// <summary>Keeps recipes that come as files, and drops them.</summary>
public sealed class ColumnRecipeWriter
{
    private readonly NpgsqlDataSource _source;

    internal ColumnRecipeWriter(NpgsqlDataSource source) => _source = source;

    /// <summary>Keeps a recipe in the place of one for the same header.</summary>
    public async Task KeepAsync(ColumnRecipe recipe, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await ColumnRecipeRows.KeepAsync(connection, recipe, isNamed: true, now, cancellationToken);
    }

    /// <summary>False if there is none of that fingerprint.</summary>
    public async Task<bool> RemoveAsync(string fingerprint, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.ExecuteAsync("delete from column_recipe where fingerprint = @fingerprint", new { fingerprint }, cancellationToken) > 0;
    }
}
