using System.Globalization;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Schema;

/// <summary>One migration that a database has seen.</summary>
internal sealed record AppliedMigration(int Number, string Name, string Checksum, DateTime AppliedAt)
{
    public string Title => MigrationScript.Describe(Number, Name);
}

/// <summary>Compares the program's migrations with those a database has seen. History only grows at its end.</summary>
internal static class MigrationPlan
{
    // Until 0.2.0 the schema grew in steps of its own, which began with this script.
    private const string FirstOfOlderVersions = "a6f72e6d72839d78d4a95654883ca169565a64561904e0d8f4009739ac784668";

    /// <summary>The scripts still to apply, by number. Both lists are in order of their numbers.</summary>
    /// <exception cref="DatabaseUnavailableException">
    /// The database is of a version before 0.2.0, or has seen a migration that the program lacks or knows otherwise.
    /// </exception>
    public static IReadOnlyList<MigrationScript> FindPending(IReadOnlyList<MigrationScript> scripts, IReadOnlyList<AppliedMigration> applied)
    {
        RequireDistinct(scripts);
        if (applied is [{ Checksum: FirstOfOlderVersions }, ..])
        {
            throw new DatabaseUnavailableException(
                "A version before 0.2.0 made this database, and it cannot be upgraded. Create a new database (without a server of your own: choose another folder with --data) and import your exports again.");
        }

        foreach (var (index, seen) in applied.Index())
        {
            Require(scripts, index, seen);
        }

        return [.. scripts.Skip(applied.Count)];
    }

    private static void Require(IReadOnlyList<MigrationScript> scripts, int index, AppliedMigration seen)
    {
        if (scripts.All(script => script.Number != seen.Number))
        {
            throw new DatabaseUnavailableException(scripts.Count == 0 || seen.Number > scripts[^1].Number
                ? $"A newer version of Twiplomacy has used this database (migration {seen.Title}, {Date(seen)}). Run that version or a later one."
                : $"This version does not know the database’s migration {seen.Title} ({Date(seen)}). Run the version that applied it, or a later one.");
        }

        var script = scripts[index];
        if (script.Number != seen.Number)
        {
            throw new DatabaseUnavailableException(
                $"Migration {script.Title} is missing from the database, although the later {seen.Title} is there. Give a new migration the next free number.");
        }

        if (script.Checksum != seen.Checksum)
        {
            throw new DatabaseUnavailableException(
                $"Migration {script.Title} has changed since it was applied on {Date(seen)} (SHA-256 {seen.Checksum[..12]}… then, {script.Checksum[..12]}… now). Restore its text. To change the schema, add a new migration.");
        }
    }

    private static void RequireDistinct(IReadOnlyList<MigrationScript> scripts)
    {
        if (scripts.GroupBy(script => script.Number).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new InvalidOperationException($"Two migrations have the same number: {string.Join(", ", twice.Select(script => script.Title))}.");
        }
    }

    private static string Date(AppliedMigration seen) => seen.AppliedAt.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
