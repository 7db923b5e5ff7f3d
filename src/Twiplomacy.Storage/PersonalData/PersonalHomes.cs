using Home = Twiplomacy.Storage.PersonalData.PersonalHomeName;
using static Twiplomacy.Storage.PersonalData.Keeping;
using static Twiplomacy.Storage.PersonalData.OnErasure;

namespace Twiplomacy.Storage.PersonalData;

/// <summary>
/// The one list of where data about persons lives. The daily sweep, what is held of somebody and the erasure go by it; a test
/// fails when the database has a table with text that is neither here nor among those without.
/// </summary>
public static class PersonalHomes
{
    /// <summary>The setting of how long source files are kept, which the inbox and the database share.</summary>
    private const string KeepExports = "Imports:KeepExportsForDays";

    public static IReadOnlyList<PersonalHome> All { get; } =
    [
        Of(Home.SourceFiles, AsSourceFiles, KeepExports, (Delete, "raw_export raw_chunk")),
        Of(Home.Uploads, Forever, null, (Replace, "import import_file import_entry"), (Delete, "import_key")),
        Of(Home.PreparedUploads, OneDay, null, (Delete, "prepared_file prepared_import")),
        Of(Home.RejectedRows, AsRejectedRows, "Retention:RejectedRowsForDays", (Delete, "rejected_row import_warning")),
        Of(Home.Accounts, UntilUndone, null, (Tombstone, "profile sighting handle_tenure profile_observation")),
        Of(Home.Ties, UntilUndone, null, (Tombstone, "list_observation tie_run file_statement_owner")),
        Of(Home.Posts, UntilUndone, null, (Tombstone, "post mention post_cover")),
        Of(Home.Audiences, UntilUndone, null, (Keep, "audience audience_chunk")),
        Of(Home.Panels, UntilUndone, null, (Tombstone, "account_entry"), (Replace, "panel panel_revision")),
        Of(Home.Editions, Forever, null, (Keep, "edition_revision edition_member edition_file edition_tie edition_mention edition_activity")),
        Of(Home.Jobs, AsJobs, "Retention:JobsForDays", (Replace, "job job_log"),
            (Replace, "hangfire.job hangfire.jobparameter hangfire.state hangfire.hash hangfire.list hangfire.set hangfire.jobqueue")),
        Of(Home.Emails, AsEmails, "Retention:EmailsForDays", (Delete, "capture_reminder delivery subscription_recipient"), (Replace, "subscription")),
        Of(Home.People, UntilDeleted, null, (Keep, "person api_key")),
        Of(Home.Sessions, NinetyDays, null, (Keep, "session")),
        Of(Home.Audit, Forever, null, (Keep, "audit")),
        Of(Home.InboxFolder, AsSourceFiles, KeepExports),
        Of(Home.TemporaryUploads, OneDay, null),
        Of(Home.Outbox, AsEmails, "Retention:EmailsForDays"),
        Of(Home.ServerLog, BySize, null),
        Of(Home.BackupFiles, ByNumber, "Backups:Keep"),
    ];

    /// <summary>Tables with text that is of no person.</summary>
    public static IReadOnlyList<string> TablesWithout { get; } =
    [
        .. Named("platform country_group column_recipe edition ranking_row report backup signing_key protection_key schema_migration"),
        .. Named("hangfire.counter hangfire.aggregatedcounter hangfire.server hangfire.lock hangfire.schema"),
    ];

    private static PersonalHome Of(PersonalHomeName name, Keeping keeping, string? setting, params (OnErasure OnErasure, string Names)[] tables) =>
        new(name, keeping, setting, [.. tables.SelectMany(some => Named(some.Names).Select(table => new PersonalTable(table, some.OnErasure)))]);

    private static IEnumerable<string> Named(string names) => names.Split(' ').Select(name =>
        name.Contains('.', StringComparison.Ordinal) ? name : "public." + name);
}
