using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Posts from Meta Business Suite, whose column names are written in the language of whoever exported them. The names below
/// are those seen in real files; a file in another language is refused with its columns named.
/// </summary>
internal sealed class MetaBusinessSuite : TableFormat
{
    private static readonly string[] PostIds = ["Post ID", "Publicerings-id"];
    private static readonly string[] PageIds = ["Page ID", "Account ID", "Sid-id", "Konto-id"];
    private static readonly string[] PageNames = ["Page name", "Account name", "Sidnamn", "Kontonamn"];
    private static readonly string[] UserNames = ["Account username", "Kontots användarnamn"];
    private static readonly string[] Times = ["Publish time", "Publiceringstid"];
    private static readonly string[] Texts = ["Title", "Description", "Titel", "Beskrivning"];
    private static readonly string[] Views = ["Views", "Impressions", "Visningar"];
    private static readonly string[] LikeNames = ["Reactions", "Likes", "Reaktioner", "Gilla-markeringar"];
    private static readonly string[] CommentNames = ["Comments", "Kommentarer"];
    private static readonly string[] ShareNames = ["Shares", "Delningar"];

    public override FormatDescription Description { get; } = new(
        "meta-business-suite",
        [AskedField.TimeZone, AskedField.Captured, AskedField.Platform],
        ["posts", "handles"]);

    protected override bool Matches(Header header) => header.OfAny(PostIds) >= 0 && header.OfAny(PageIds) >= 0 && header.OfAny(Times) >= 0;

    protected override Claim Claimed(FileSample sample, ImportDeclaration declaration) =>
        Claim.On(sample.Table.Header.OfAny(UserNames) >= 0 ? "instagram" : "facebook", declaration,
            declaration.TimeZone is null ? AskedField.TimeZone : null, DeclaredFacts.NeedsCapture(declaration));

    protected override IEnumerable<ExportRecord> Row(UnitReading reading, Table table, DeclaredMembers members)
    {
        var author = AccountText.Read(Cell(PageIds), Cell(UserNames), MetaText.Repaired(Cell(PageNames)), reading.Platform, out var reason);
        var (id, at) = (Cell(PostIds), Instants.Read(Cell(Times), reading.Zone));
        var text = MetaText.Repaired(Cell(Texts));
        if (id is not null && AccountText.Read(id, ProfileKeyKind.Id, reading.Platform, out var badId) is null) reason ??= badId;
        yield return author is null || id is null || at is null || reason is not null
            ? table.Rejected(reason ?? (at is null ? RowMessages.TimeWithoutZone(Cell(Times) ?? "") : RowMessages.PostWithoutId))
            : new PostObserved(reading.File.Index, table.Row, new Post(
                id, author.Value, at.Value, false, false, null, Numbers.Count(Cell(LikeNames)), null, null, null, Numbers.Count(Cell(Views)),
                Numbers.Count(Cell(CommentNames)), Numbers.Count(Cell(ShareNames)), PostText.Hashtags(text), []), null);

        string? Cell(string[] names) => table.Text(table.Header.OfAny(names));
    }
}

/// <summary>Posts from the Meta Content Library.</summary>
internal sealed class MetaContentLibrary : TableFormat
{
    public override FormatDescription Description { get; } = new("meta-content-library", [AskedField.Platform, AskedField.Captured], ["posts", "handles"]);

    protected override bool Matches(Header header) => header.Has("id", "creation_time", "text") && header.OfAny("post_owner.id", "surface.id") >= 0;

    protected override Claim Claimed(FileSample sample, ImportDeclaration declaration) =>
        new(declaration.Platform ?? "facebook", DeclaredFacts.NeedsCapture(declaration) is { } option ? [option] : []);

    protected override IEnumerable<ExportRecord> Row(UnitReading reading, Table table, DeclaredMembers members)
    {
        var author = AccountText.Read(
            table.Text("post_owner.id") ?? table.Text("surface.id"), table.Text("post_owner.username") ?? table.Text("surface.username"),
            MetaText.Repaired(table.Text("post_owner.name") ?? table.Text("surface.name")), reading.Platform, out var reason);
        var (id, at) = (table.Text("id"), Instants.Read(table.Text("creation_time"), reading.Zone));
        if (id is not null && AccountText.Read(id, ProfileKeyKind.Id, reading.Platform, out var badId) is null) reason ??= badId;
        yield return author is null || id is null || at is null || reason is not null
            ? table.Rejected(reason ?? RowMessages.PostWithoutIdOrZone)
            : new PostObserved(reading.File.Index, table.Row, new Post(
                id, author.Value, at.Value, false, false, table.Text("lang"), Count("reaction_count") ?? Count("like_count"), null, null, null,
                Count("views") ?? Count("view_count"), Count("comment_count"), Count("share_count"), PostText.Hashtags(table.Text("text")), []), null);

        long? Count(string name) => Numbers.Count(table.Text("statistics." + name));
    }
}
