using System.Text.RegularExpressions;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Telepathy's tables of a Telegram chat: whose messages it forwarded, with Source and Target as in a network of what flows where, and
/// the members. Members of a chat follow nobody by that; of their table the phone numbers are never looked at nor kept as text.
/// </summary>
internal sealed partial class Telepathy : TableFormat
{
    [GeneratedRegex(@"Peer(?<kind>Channel|User|Chat)\(\w+_id=(?<id>\d+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Peer();

    public override FormatDescription Description { get; } = new("telepathy", [AskedField.Captured], ["mentions", "profiles", "handles"]);

    protected override bool Matches(Header header) =>
        IsOfForwards(header) || header.Has("Username", "User ID", "Phone number", "Group name");

    protected override Claim Claimed(FileSample sample, ImportDeclaration declaration) =>
        Claim.On("telegram", declaration, IsOfForwards(sample.Table.Header) ? null : DeclaredFacts.NeedsCapture(declaration));

    protected override IEnumerable<ExportRecord> Row(UnitReading reading, Table table, DeclaredMembers members)
    {
        if (!IsOfForwards(table.Header))
        {
            var id = Known(table.Text("User ID")) is { } number && AccountText.IsDigits(number) ? "user" + number : null;
            yield return AccountText.Read(id, Known(table.Text("Username")), null, "telegram", out var reason) is { } member
                ? new ProfileObserved(reading.File.Index, table.Row, member, null)
                : new RejectedRow(reading.File.Index, table.Row, reason!, "");
            yield break;
        }
        var chat = table.Text("Target") is { } target ? AccountText.Read(target, ProfileKeyKind.Handle, "telegram", out var noChat)
            : Missing(out noChat);
        var source = AccountText.Read(
            PeerId(table.Text("Source_ID")), Known(table.Text("Username")), table.Text("Source"), "telegram", out var noSource);
        yield return chat is null || source is null
            ? table.Rejected(noChat ?? noSource!)
            : new MentionObserved(reading.File.Index, table.Row, chat.Value, source.Value, MentionKind.Repost,
                Instants.Read(table.Text("Timestamp"), TimeZoneInfo.Utc), null);
    }

    private static bool IsOfForwards(Header header) => header.Has("Source", "Target", "Label", "Source_ID", "Username", "Timestamp");

    private static string? PeerId(string? peer) => Peer().Match(peer ?? "") is { Success: true } match
        ? match.Groups["kind"].Value.ToLowerInvariant() + match.Groups["id"].Value : null;

    private static string? Known(string? cell) => cell is "N/A" or "None" or "nan" ? null : cell;

    private static AccountRef? Missing(out Message? reason)
    {
        reason = AccountMessages.Empty;
        return null;
    }
}
