namespace Twiplomacy.Server.Pages.Wording;

/// <summary>
/// The messages of other rooms that hold something of a file, a job or a request, with places for it. One that is not here
/// is shown as it is.
/// </summary>
public static class MessageTexts
{
    /// <summary>Those that hold messages themselves.</summary>
    public static IReadOnlyList<string> Nested { get; } =
    [
        "Mails that could not be handed over yet: {0}. {1}",
        "Nothing could be read. {0}",
        "The export does not say everything: {0}.",
        "The day of a {0} report is from 1 to {1}.",
        "There is no {0} '{1}'.",
        "There is no {0} '{1}'. Did you mean '{2}'?",
        "Waiting for data: {0}",
        "a page of the {0} list of {1} is missing before this line: the list is taken as partial",
        "the file holds a {0} list ({1}), but --list {2} was said",
        "the manifest states {0} accounts in the {1} list, {2} were read: the list is taken as partial",
    ];

    /// <summary>Of what an export is and what became of its rows.</summary>
    public static IReadOnlyList<string> OfExports { get; } =
    [
        "'{0}' ends in the zeros of a rounded id: its last digits are lost",
        "'{0}' holds {1} files, the limit is {2}.",
        "'{0}' in column {1} is neither true nor false",
        "'{0}' in column {1} is no country: write its ISO 3166-1 code of two letters, or EU",
        "'{0}' in column {1} is no day: write 2014-06-25",
        "'{0}' inflates from {1} to {2} bytes or more, over {3} times: this is how a zip bomb looks.",
        "'{0}' is a workbook of more than {1} MiB inside an archive. Hand it in by itself.",
        "'{0}' is an archive inside {1} archives; {2} are opened. Unpack the outer one first.",
        "'{0}' is an archive of more than {1} MiB inside an archive. Unpack the outer one and hand in the inner one.",
        "'{0}' is an id written as a floating-point number: its last digits are lost. Export the column as text",
        "'{0}' is encrypted. Unpack the archive with its password and hand in the folder.",
        "'{0}' is no account: it holds blanks or control characters",
        "'{0}' is no handle",
        "'{0}' is no id: ids on x are digits. If the column holds handles, say --accounts-by handle",
        "'{0}' is no kind of mention",
        "'{0}' is no kind of office: the kinds are {1}",
        "'{0}' is no number of mentions",
        "'{0}' is no relationship that is read: Follows, Mentions, Replies to, Retweet and Quote are",
        "'{0}' is no time with a zone: say --time-zone",
        "Import {0} is still being read.",
        "Line {0} of the mended rows names no row: '{1}'.",
        "No row could be read; {0} rows are in quarantine.",
        "Row {0} of '{1}' is longer than quarantine keeps: mend the file itself.",
        "Row {0} of '{1}' was not rejected by import {2}.",
        "The archive holds a file named '{0}', which points outside the archive.",
        "The export holds more than {0} files. Hand in only the part that carries lists, profiles or posts.",
        "The export inflates to more than {0} bytes (reached in '{1}'). Hand in only the part that is needed, or raise the limit.",
        "The rows of '{0}' are no lines, so they cannot be put back: mend the file itself.",
        "There is no import {0}.",
        "There is no panel '{0}'. Import it first: twiplomacy panel import FILE --panel {1}.",
        "VK states {0} accounts, {1} were read: the list is taken as partial",
        "Zeeschuimer's items of '{0}' are not read: X, Instagram and TikTok are",
        "a block of {0} bytes: the rest of the file cannot be read",
        "a member of a list: say {0} and {1}",
        "an account of {0} characters",
        "country '{0}' is no ISO 3166-1 alpha-2 code",
        "declared complete, but the export shows that the list of {0} is partial: taken as partial",
        "host_country '{0}' is no ISO 3166-1 alpha-2 code",
        "kind '{0}' is none of {1}",
        "line {0} is not UTF-8: such lines were read as Windows-1252",
        "member_from {0} is after member_to {1}",
        "no known export: the first line reads '{0}'. A list of accounts holds one handle or id a line and nothing else",
        "no known export: the first line reads '{0}'. An edge list needs two columns such as source,target (say --format edge-list if it has no header), an account file a column handle or platform_id",
        "no valid JSON: {0}",
        "no {0} with an accountId",
        "office_from {0} is after office_to {1}",
        "one element of more than {0} MiB",
        "records of Bluesky that are no follows: '{0}'",
        "rows that name no owner: {0}. A tie that seems to be missing may stand in them",
        "the JSON is damaged: a colon was expected after '{0}'",
        "the XML is damaged: {0}",
        "the XML is nested more than {0} deep",
        "the compressed data is damaged from here on: {0}",
        "the edge's end '{0}' is no node of the file",
        "the file does not look like '{0}'",
        "the file has exactly {0} rows, the most that Excel keeps: what came after was probably cut off",
        "the file is an export of {0}, but --platform {1} was said",
        "the file is the export of {0}, but --owner {1} was said",
        "the file was captured on {0}, but --captured {1} was said",
        "the line is longer than {0} MiB",
        "the list of {0} is taken as partial: {1} of its rows could not be read",
        "the manifest states {0} posts, {1} were read: a part of the archive is missing",
        "the row has {0} of the {1} columns it needs",
        "the workbook is damaged: {0}",
        "undirected edges, each read as follows in both directions: {0}",
        "{0} further rejected rows are counted but not kept",
        "{0} ({1}) needs {2}",
        "{0} undirected edges are read as follows in both directions",
    ];

    /// <summary>Of an edition that is to be built or sealed.</summary>
    public static IReadOnlyList<string> OfEditions { get; } =
    [
        "Edition '{0}' has no fresh draft to seal. Build it first: twiplomacy edition build {1} --panel PANEL --as-of DATE.",
        "Revision {0} of {1} corrects a sealed one: say why with --reason.",
        "The draft of {0} corrects for the reason '{1}', but '{2}' was given. Seal the draft first, or leave the reason out.",
        "{0} is an edition of the panel '{1}', but the panel '{2}' was given. Give the new edition another name.",
        "{0} is as of {1}, but {2} was given. Give the new edition another name.",
    ];

    /// <summary>Of jobs: their titles, how far they are, and how they ended.</summary>
    public static IReadOnlyList<string> OfJobs { get; } =
    [
        "Build edition {0}",
        "Edition {0} has no draft to build.",
        "Import {0}",
        "No list of {0} was captured since {1}.",
        "Reminder {0}",
        "Reminders queued: {0}.",
        "Report {0}",
        "The draft of {0} is fresh.",
        "There is no report {0}.",
        "building {0}",
        "laying out the network of {0}",
        "publishing: {0} rows",
        "reading: {0} rows",
        "{0} editions are being built.",
        "{0} imports are under way.",
        "{0} sent, {1} failed, {2} unconfirmed, {3} waiting, {4} withdrawn.",
        "{0} workers died while they ran this job; it is not tried again.",
    ];

    /// <summary>Of what is wrong with a request.</summary>
    public static IReadOnlyList<string> OfRequests { get; } =
    [
        "'country' is '{0}', but must be two letters (ISO 3166-1 alpha-2; EU for the European Union).",
        "'unit=actor' adds up counts, so it goes with {0} and without 'within'; ties rank accounts.",
        "'{0}' holds the character U+0000, which no text here does.",
        "'{0}' is '{1}', but must be a date from 1900 to 9998 such as 2014, 2014-06, 2014-06-25 or 2014-06-25T12:00:00Z.",
        "'{0}' is '{1}', but must be a date such as 2014, 2014-06, 2014-06-25 or 2014-06-25T12:00:00Z.",
        "'{0}' is '{1}', but must be a date such as 2014-06-25.",
        "'{0}' is '{1}', but must be a whole number from {2} to {3}.",
        "'{0}' is '{1}', but must be a whole number.",
        "'{0}' is '{1}', but must be one of: {2}.",
        "'{0}' is given {1} times, but once is enough.",
        "'{0}' is no account's address: write platform:id, such as x:237299871, or platform:@handle, such as x:@laurentfabius.",
        "'{0}' is no address of this server; /docs lists them all.",
        "'{0}' is no date: write 2014-07-01.",
        "'{0}' is no mail address.",
        "'{0}' is not in the panel '{1}'.",
        "'{0}' is no parameter here.",
        "'{0}' is no parameter here: did you mean '{1}'?",
        "'{0}' is no scope",
        "'{0}' is no time zone: write one such as Europe/Paris.",
        "'{0}' is no time zone; write it as Europe/Paris.",
        "'{0}' must be one of: {1}.",
        "'{0}' names '{1}', but known are: {2}.",
        "'{0}' names '{1}', which is no group here. One of: {2}.",
        "'{0}' names '{1}', which is none here. One of: {2}.",
        "'{0}' names {1} {2}, but {3} to {4} can be compared: {5}.",
        "'{0}' takes {1}, not {2}.",
        "At most {0} are taken.",
        "The account '{0}' does not belong to {1}.",
        "The request is addressed to '{0}'. Add that name to the setting Server:AllowedHosts if it is ours.",
        "There is a subscription '{0}' already; names are compared without case.",
        "There is no ranking '{0}' here. Did you mean '{1}'? GET /api/v1/measures defines every measure and says which are computed.",
        "There is no ranking '{0}' here. GET /api/v1/measures defines every measure and says which are computed.",
        "There is no such account in edition {0}",
        "There is no such revision of edition '{0}'",
        "Try again in {0} seconds. The setting RateLimit:RequestsPerMinute is the limit.",
        "account in edition {0}",
        "revision of edition '{0}'",
        "{0} has no edition before it, so there is no basis that both have.",
    ];

    public static IReadOnlyList<string> All { get; } = [.. Nested, .. OfExports, .. OfEditions, .. OfJobs, .. OfRequests];
}
