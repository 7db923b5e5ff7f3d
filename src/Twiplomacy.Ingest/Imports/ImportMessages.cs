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

    public static Message NoImport(int id) => new("errors.imports.notfound.id", ("id", MessageValue.Name(id)));

    public static Message StillReading(int id) => new("imports.stillreading", ("id", MessageValue.Name(id)));

    public static Message NoPanel(string panel) => new("errors.panels.notfound.slug", ("panel", panel));

    public static Message NoRowRead(int count) => new("imports.norows", ("count", count));

    public static Message NotRead(Message reason) => new("imports.notread", ("reason", reason));

    public static Message FurtherRows(int count) => new("imports.rejected.limit", ("count", count));

    public static Message RowsWithoutOwner(long count) => new("imports.silent.rows", ("count", count));

    public static Message FilesUnread(int count) => new("imports.silent.files", ("count", count));

    public static Message ListsInPieces(int count) => new("imports.partial.pieces", ("count", count));

    public static Message IsPartial(string account) => new("imports.partial.declared", ("account", account));

    public static Message IsPartialWithin(string account, string panel) => new("imports.partial.within", ("account", account), ("panel", panel));

    public static Message OfficeEndsFirst(DateOnly from, DateOnly to) => new("imports.panel.office", ("from", from), ("to", to));

    public static Message MembershipEndsFirst(DateOnly from, DateOnly to) => new("imports.panel.membership", ("from", from), ("to", to));
}
