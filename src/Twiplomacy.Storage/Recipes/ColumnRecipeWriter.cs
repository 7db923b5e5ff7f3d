using Npgsql;
using Twiplomacy.Core.Imports;
using Twiplomacy.Storage.Audit;

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
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await ColumnRecipeRows.KeepAsync(connection, recipe, isNamed: true, now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>False if there is none of that fingerprint.</summary>
    public Task<bool> RemoveAsync(string fingerprint, CancellationToken cancellationToken) => AuditTrail.ExecuteAsync(
        _source, "delete from column_recipe where fingerprint = @fingerprint", new { fingerprint }, AuditAction.RecipeRemoved,
        ColumnRecipeRows.SubjectOf(fingerprint), cancellationToken);
}
