using System.Text.Json;
using Npgsql;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Recipes;

/// <summary>Recipes as they are stored, on a connection that somebody else opened.</summary>
internal static class ColumnRecipeRows
{
    private const string Select = """
        select fingerprint as Fingerprint, title as Title, platform as Platform, columns as Columns, header::text as Header, kept_at as KeptAt
        from column_recipe order by fingerprint
        """;

    // Whoever confirms the columns of a table again corrects what was kept, but for the name that somebody gave it.
    private const string Upsert = """
        insert into column_recipe (fingerprint, title, platform, columns, header, kept_at)
        values (@Id, @Title, @Platform, @columns, cast(@header as jsonb), @now)
        on conflict (fingerprint) do update set
            title = case when @isNamed then excluded.title else column_recipe.title end, platform = excluded.platform, columns = excluded.columns,
            header = excluded.header, kept_at = excluded.kept_at
        """;

    public static async Task<IReadOnlyList<ColumnRecipe>> ListAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        [.. (await connection.QueryAsync<ColumnRecipeRow>(Select, cancellationToken)).Select(Read)];

    /// <summary>In the caller's transaction, with a note of it.</summary>
    /// <param name="isNamed">Whether somebody gave it its title.</param>
    public static async Task KeepAsync(
        NpgsqlConnection connection, ColumnRecipe recipe, bool isNamed, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(
            Upsert,
            new
            {
                recipe.Id, recipe.Title, recipe.Platform, columns = recipe.Columns.ToString(), header = JsonSerializer.Serialize(recipe.Header),
                isNamed, now = now.ToUniversalTime(),
            },
            cancellationToken);
        await AuditTrail.WriteAsync(connection, AuditAction.RecipeKept, SubjectOf(recipe.Id), cancellationToken);
    }

    public static string SubjectOf(string fingerprint) => $"recipe {fingerprint}";

    private static ColumnRecipe Read(ColumnRecipeRow row) =>
        new(row.Fingerprint, row.Title, row.Platform, ColumnMap.Parse(row.Columns), HeaderOf(row)) { KeptAt = row.KeptAt };

    private static ValueList<string> HeaderOf(ColumnRecipeRow row) => new(JsonSerializer.Deserialize<string[]>(row.Header)!);

    private sealed record ColumnRecipeRow(string Fingerprint, string Title, string? Platform, string Columns, string Header, DateTimeOffset KeptAt);
}
