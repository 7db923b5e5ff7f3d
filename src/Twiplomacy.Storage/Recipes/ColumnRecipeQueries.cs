using Npgsql;
using Twiplomacy.Core.Imports;

namespace Twiplomacy.Storage.Recipes;

/// <summary>Which recipes people have confirmed.</summary>
public sealed class ColumnRecipeQueries
{
    private readonly NpgsqlDataSource _source;

    internal ColumnRecipeQueries(NpgsqlDataSource source) => _source = source;

    /// <summary>All of them, by their fingerprints.</summary>
    public async Task<IReadOnlyList<ColumnRecipe>> ListAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await ColumnRecipeRows.ListAsync(connection, cancellationToken);
    }
}
