using System.Text.RegularExpressions;
using Home = Twiplomacy.Storage.PersonalData.PersonalHomeName;
using static Twiplomacy.Storage.PersonalData.Keeping;
using static Twiplomacy.Storage.PersonalData.OnErasure;

namespace Twiplomacy.Storage.PersonalData;

/// <summary>
/// The one list of where data about persons lives. The daily sweep, what is held of somebody and the erasure go by it; a test
/// fails when the database has a column of text that is neither here nor among those that name nobody.
/// </summary>
public static partial class PersonalHomes
{
    /// <summary>The setting of how long source files are kept, which the inbox and the database share.</summary>
    private const string KeepExports = "Imports:KeepExportsForDays";

    // A column alone, one field of its JSON (said.values), what kind it is (payload=call), whether it must stay unique (name!).
    public static IReadOnlyList<PersonalHome> All { get; } =
    [
        Of(Home.SourceFiles, AsSourceFiles, KeepExports, (Delete, "raw_export() raw_chunk()")),
        Of(Home.Uploads, Forever, null,
            (Replace, "import(name declaration.owner! declaration.owners! panel.title effect.silent_members error said.values) import_file(path)"),
            (Replace, "import_entry(path refused said.values)"), (Delete, "import_key(key)")),
        Of(Home.PreparedUploads, OneDay, null, (Delete, "prepared_file(path) prepared_import(name declaration.owner declaration.owners panel.title)")),
        Of(Home.RejectedRows, AsRejectedRows, "Retention:RejectedRowsForDays",
            (Delete, "rejected_row(reason raw said.values) import_warning(message said.values)")),
        Of(Home.Accounts, UntilUndone, null, (Tombstone, "profile(key) sighting(shown) handle_tenure() profile_observation()")),
        Of(Home.Ties, UntilUndone, null, (Tombstone, "list_observation() tie_run() file_statement_owner() panel_change()")),
        Of(Home.ListedNames, AsSourceFiles, KeepExports, (Delete, "listed_name(name) name_match(name)")),
        Of(Home.Posts, UntilUndone, null, (Tombstone, "post(post_id language hashtags) mention(post_id) post_cover()")),
        Of(Home.Audiences, UntilUndone, null, (Keep, "audience() audience_chunk()")),
        Of(Home.Panels, UntilUndone, null,
            (Tombstone, "account_entry(handle actor kind country host_country host_city language attributes)"),
            (Replace, "panel(title made_up) panel_revision(reason) peer_set(name accounts=account)"),
            (Replace, "covariate(source findings)"), (Delete, "covariate_value(source=account target=account)"),
            (Replace, "note(subject=account words source written_by) goal(account=account owner set_by)"),
            (Replace, "worklist_mark(account=account peer=account reason marked_by)")),
        Of(Home.Editions, Forever, null,
            (Keep, "edition_revision(settings reason network made_up) edition_file(path) edition_tie() edition_mention() edition_activity()"),
            (Keep, "edition_member(account handle actor kind country host_country host_city language attributes)")),
        Of(Home.Jobs, AsJobs, "Retention:JobsForDays",
            (Replace, "job(title title_said.values payload=call message message_said.values result error error_said.values) job_log(message said.values)"),
            (Replace, "hangfire.job(invocationdata=call arguments=call) hangfire.hash(value=call)"),
            (Replace, "hangfire.state(reason data.ExceptionMessage data.ExceptionDetails)")),
        Of(Home.Emails, AsEmails, "Retention:EmailsForDays",
            (Delete, "capture_reminder(address=address account=account) delivery(address=address) subscription_recipient(address=address)"),
            (Delete, "alert_item(account=account other=account said.values evidence)"),
            (Replace, "subscription(name! accounts=account peers=account) alert(subject=account webhook_url)")),
        Of(Home.People, UntilDeleted, null, (Keep, "person(name normalised_name subject) api_key(name owner)"),
            (Replace, "share_link(path query label made_by)")),
        Of(Home.Sessions, NinetyDays, null, (Keep, "session(address agent)")),
        Of(Home.Audit, Forever, null, (Keep, "audit(caller came_from subject)")),
        Of(Home.InboxFolder, AsSourceFiles, KeepExports),
        Of(Home.TemporaryUploads, OneDay, null),
        Of(Home.Outbox, AsEmails, "Retention:EmailsForDays"),
        Of(Home.ServerLog, BySize, null),
        Of(Home.BackupFiles, ByNumber, "Backups:Keep"),
    ];

    /// <summary>Columns of text that name nobody, and why.</summary>
    public static IReadOnlyList<(string Why, IReadOnlyList<string> Columns)> Without { get; } = Reasons(
        ("A word of a list that the program knows.",
            "platform(slug name) profile(platform) import(status) import_entry(format) edition_revision(status) ranking_row(measure status) job(kind status) "
            + "job_log(level) subscription(kind measures cadence time_zone language attachments) report(occasion) delivery(status channel) "
            + "alert(watched kinds office webhook_shape) alert_item(kind) "
            + "note(about kind countries platforms precision) goal(measure) worklist_mark(step state) share_link(made_by_kind) person(role) api_key(scopes) "
            + "audit(kind action) column_recipe(platform) panel(platform) account_entry(given) "
            + "covariate(unit codes)"),
        ("A name that stands in addresses: letters, digits and hyphens that an editor chose for a panel, an edition or a group.",
            "panel(slug) edition(slug) edition_revision(previous_asked) country_group(slug name country) alert_item(edition) peer_set(slug countries) "
            + "covariate(name) qap_run(question result)"),
        ("Made by the program: numbers, hashes, names of processes.",
            "import_key(caller) prepared_import(prepared_by) name_match(matched_by) job(unique_key worker) delivery(message_id taken_by) "
            + "person(password_hash issuer) api_key(prefix) share_link(selector) "
            + "signing_key(purpose) protection_key(name xml) backup(path) schema_migration(name checksum) column_recipe(fingerprint) "
            + "panel_change_basis(version)"),
        ("Names of columns and of tools, as somebody confirmed them.", "column_recipe(title columns header)"),
        ("What the mail server says of an address, or the name of an account that is told of: the row goes with the address.",
            "delivery(error said) capture_reminder(name)"),
        ("Hangfire's own: names of queues, states, counters, processes and recurring jobs.",
            "hangfire.job(statename) hangfire.jobparameter(name value) hangfire.state(name) hangfire.hash(key field) hangfire.list(key value) "
            + "hangfire.set(key value) hangfire.jobqueue(queue) hangfire.counter(key) hangfire.aggregatedcounter(key) "
            + "hangfire.server(id data) hangfire.lock(resource)"));

    private static IReadOnlyList<(string Why, IReadOnlyList<string> Columns)> Reasons(params (string Why, string Tables)[] reasons) =>
        [.. reasons.Select(reason => (reason.Why, ColumnsOf(reason.Tables)))];

    private static IReadOnlyList<string> ColumnsOf(string tables) =>
        [.. Named(tables).SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column}"))];

    private static PersonalHome Of(PersonalHomeName name, Keeping keeping, string? setting, params (OnErasure OnErasure, string Names)[] tables) =>
        new(name, keeping, setting, [.. tables.SelectMany(some => Named(some.Names).Select(table =>
            new PersonalTable(table.Name, some.OnErasure, [.. table.Columns.Select(PersonalColumn.Parse)])))]);

    private static IEnumerable<(string Name, string[] Columns)> Named(string tables) => Table().Matches(tables).Select(table => (
        table.Groups[1].Value.Contains('.', StringComparison.Ordinal) ? table.Groups[1].Value : "public." + table.Groups[1].Value,
        table.Groups[2].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [GeneratedRegex(@"([\w.]+)\(([^)]*)\)")]
    private static partial Regex Table();
}
