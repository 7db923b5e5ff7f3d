using System.Globalization;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Ingest.Imports;

/// <summary>Why an import is refused, and what is to be known of one that is taken.</summary>
public static class ImportMessages
{
    public static Message NothingHeld { get; } = new("imports.nothing");

    public static Message CountsAreNotComplete { get; } = new("imports.sums.complete", ("field", AskedField.Completeness));

    public static Message ListUndated { get; } = new("imports.nodate.list", ("field", AskedField.Captured));

    public static Message ProfileUndated { get; } = new("imports.nodate.profile", ("field", AskedField.Captured));

    public static Message MentionUndated { get; } = new("imports.nodate.mention", ("field", AskedField.Captured));

    public static Message EntryUnnamed { get; } = new("imports.panel.noaccount");

    public static Message NoImport(int id) => new("errors.imports.notfound.id", ("id", Number(id)));

    public static Message StillReading(int id) => new("imports.stillreading", ("id", Number(id)));

    public static Message NoPanel(string panel) => new("errors.panels.notfound.slug", ("panel", panel));

    public static Message NoRowRead(int count) => new("imports.norows", ("count", count));

    /// <param name="files">Each file that was refused, with its reason.</param>
    public static Message NothingRead(IReadOnlyList<Message> files) => new("imports.nothingread.reason", ("reason", MessageValue.Each(files)));

    public static Message OfFile(string file, Message reason) => new("imports.nothingread.file", ("file", file), ("reason", reason));

    public static Message NotRead(Message reason) => new("imports.notread", ("reason", reason));

    public static Message FurtherRows(int count) => new("imports.rejected.limit", ("count", count));

    public static Message RowsWithoutOwner(long count) => new("imports.silent.rows", ("count", count));

    public static Message FilesUnread(int count) => new("imports.silent.files", ("count", count));

    public static Message ListsInPieces(int count) => new("imports.partial.pieces", ("count", count));

    public static Message IsPartial(string account) => new("imports.partial.declared", ("account", account));

    public static Message IsPartialWithin(string account, string panel) => new("imports.partial.within", ("account", account), ("panel", panel));

    public static Message NoOfficeKind(string value, IReadOnlyList<string> allowed) =>
        new("imports.office.kind", ("value", value), ("allowed", MessageValue.Each(allowed)));

    public static Message NoCountry(string value, string column) => new("imports.column.country", ("value", value), ("column", column));

    public static Message OfficeEndsFirst(DateOnly from, DateOnly to) => new("imports.panel.office", ("from", from), ("to", to));

    public static Message MembershipEndsFirst(DateOnly from, DateOnly to) => new("imports.panel.membership", ("from", from), ("to", to));

    // A number that names something is not grouped.
    private static string Number(int id) => id.ToString(CultureInfo.InvariantCulture);
}
