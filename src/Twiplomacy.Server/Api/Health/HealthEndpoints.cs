using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Schema;

namespace Twiplomacy.Server.Api.Health;

/// <summary>How the server is.</summary>
/// <param name="Status">live or ready.</param>
public sealed record HealthAnswer(string Status);

/// <summary>For those who watch over the process.</summary>
public static class HealthEndpoints
{
    // Long enough for a database that fails over or is started again.
    private static readonly TimeSpan LongestAbsence = TimeSpan.FromMinutes(1);

    /// <summary>The process answers, and has not been without its database for a minute; 503 otherwise.</summary>
    public static async Task<Results<Ok<HealthAnswer>, ProblemHttpResult>> LiveAsync(DatabasePresence database, CancellationToken cancellationToken) =>
        await database.GoneForAsync(cancellationToken) > LongestAbsence
            ? ApiProblem.Of(StatusCodes.Status503ServiceUnavailable, "Not live", "The database has not answered for more than a minute.")
            : TypedResults.Ok(new HealthAnswer("live"));

    /// <summary>The database can be reached and has this program's schema; 503 otherwise.</summary>
    public static async Task<Results<Ok<HealthAnswer>, ProblemHttpResult>> ReadyAsync(SchemaReadiness schema, CancellationToken ct) =>
        await schema.FindObstacleAsync(ct) is { } obstacle
            ? ApiProblem.Of(StatusCodes.Status503ServiceUnavailable, "Not ready", obstacle)
            : TypedResults.Ok(new HealthAnswer("ready"));
}
