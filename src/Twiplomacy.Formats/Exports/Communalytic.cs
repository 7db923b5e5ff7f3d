using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>Communalytic's posts of Bluesky: four columns and no counts.</summary>
internal sealed class Communalytic : TableFormat
{
    public override FormatDescription Description { get; } = new("communalytic", [AskedField.TimeZone], ["posts", "mentions"]);

    protected override bool Matches(Header header) => header.Names.Count == 4 && header.Has("id", "username", "date", "text");

    protected override Claim Claimed(FileSample sample, ImportDeclaration declaration) => Claim.On("bluesky", declaration);

    protected override IEnumerable<ExportRecord> Row(UnitReading reading, Table table, DeclaredMembers members)
    {
        var author = AccountText.Read(null, table.Text("username"), null, "bluesky", out var reason);
        var (id, at, text) = (table.Text("id"), Instants.Read(table.Text("date"), reading.Zone), table.Text("text"));
        yield return author is null || id is null || at is null
            ? table.Rejected(reason ?? RowMessages.PostWithoutIdOrZone)
            : new PostObserved(reading.File.Index, table.Row, new Post(
                id, author.Value, at.Value, false, text?.StartsWith('@') == true, null, null, null, null, null, null, null, null,
                PostText.Hashtags(text), []), null);
    }
}
