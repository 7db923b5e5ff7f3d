using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Accounts;

/// <summary>Copies profiles, their handles and what they showed into the temporary tables of an import.</summary>
internal static class AccountStaging
{
    public const string Create = """
        create temp table staged_profile (profile_id integer, platform text, kind smallint, key text) on commit drop;
        create temp table staged_sighting (
            id_profile integer, handle_profile integer, list integer, seen_at timestamptz, shown text) on commit drop;
        create temp table staged_profile_observation (
            profile integer, observed_at timestamptz, file integer, row bigint, followers bigint, following bigint,
            posts bigint, listed bigint, created_at timestamptz, verified boolean, status smallint) on commit drop;
        """;

    private static readonly CopyTable<StagedProfile> Profiles = new CopyTable<StagedProfile>("staged_profile")
        .Integer("profile_id", row => row.ProfileId).Text("platform", row => row.Key.Platform)
        .Smallint("kind", row => (short)row.Key.Kind).Text("key", row => row.Key.Value);

    private static readonly CopyTable<StagedSighting> Sightings = new CopyTable<StagedSighting>("staged_sighting")
        .Integer("id_profile", row => row.IdProfile).Integer("handle_profile", row => row.HandleProfile).Integer("list", row => row.List)
        .Instant("seen_at", row => row.SeenAt).Text("shown", row => row.Shown);

    private static readonly CopyTable<StagedProfileObservation> Observations = new CopyTable<StagedProfileObservation>("staged_profile_observation")
        .Integer("profile", row => row.Profile).Instant("observed_at", row => row.ObservedAt).Integer("file", row => row.File)
        .Bigint("row", row => row.Row).Bigint("followers", row => row.Followers).Bigint("following", row => row.Following)
        .Bigint("posts", row => row.Posts).Bigint("listed", row => row.Listed).Instant("created_at", row => row.CreatedAt)
        .Flag("verified", row => row.Verified).Smallint("status", row => (short?)row.Status);

    public static Task StageAsync(NpgsqlConnection connection, IReadOnlyCollection<StagedProfile> rows, CancellationToken cancellationToken) =>
        rows.Count == 0 ? Task.CompletedTask : Profiles.WriteAsync(connection, rows, cancellationToken);

    public static Task StageAsync(NpgsqlConnection connection, IReadOnlyCollection<StagedSighting> rows, CancellationToken cancellationToken) =>
        rows.Count == 0 ? Task.CompletedTask : Sightings.WriteAsync(connection, rows, cancellationToken);

    public static Task StageAsync(NpgsqlConnection connection, IReadOnlyCollection<StagedProfileObservation> rows, CancellationToken cancellationToken) =>
        rows.Count == 0 ? Task.CompletedTask : Observations.WriteAsync(connection, rows, cancellationToken);
}
