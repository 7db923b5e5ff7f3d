using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// The subscriptions of Google Takeout, whose columns are named in the user's language: id, address and title of each channel. The file
/// does not say whose they are, and a subscription is no follow, so that channels are profiles and no list.
/// </summary>
internal sealed class YouTubeSubscriptions : TableFormat
{
    public override FormatDescription Description { get; } = new("youtube-subscriptions", [AskedField.Captured], ["profiles"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration) =>
        sample.IsTable && sample.Table.Rows.Skip(1).FirstOrDefault() is [['U', 'C', ..] id, var link, ..]
            && ProfileAddress.Read(link) is { Platform: "youtube" } channel && channel.Name == id
            ? Claimed(sample, declaration) : null;

    protected override bool Matches(Header header) => true;

    protected override Claim Claimed(FileSample sample, ImportDeclaration declaration) =>
        Claim.On("youtube", declaration, DeclaredFacts.NeedsCapture(declaration));

    protected override IEnumerable<ExportRecord> Row(UnitReading reading, Table table, DeclaredMembers members)
    {
        yield return AccountText.Read(table.Text(0), null, table.Text(2), "youtube", out var reason) is { } channel
            ? new ProfileObserved(reading.File.Index, table.Row, channel, null) : table.Rejected(reason!);
    }
}
