using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Instagram's connections.json of before 2021: followers and following as names with the dates of the follows. The lists of blocked
/// accounts, requests, close friends and hashtags beside them are passed over.
/// </summary>
internal sealed class InstagramConnections : ExportFormat
{
    private static readonly string[] Others =
        ["following_hashtags", "blocked_users", "close_friends", "follow_requests_sent", "permanent_follow_requests",
            "dismissed_suggested_users"];

    public override FormatDescription Description { get; } = new(
        "instagram-connections",
        [AskedField.Captured, AskedField.Completeness, AskedField.Owner, AskedField.TimeZone],
        ["following", "followers"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsJson || sample.AreLines && !sample.IsWhole) return null;
        var shape = sample.Shape;
        if (!shape.Has("followers") && !shape.Has("following") || !Others.Any(name => shape.Has(name))) return null;
        if (shape.Has("followers[]") || shape.Has("following[]")) return null;
        return Claim.On("instagram", declaration, DeclaredFacts.NeedsOwner(declaration), DeclaredFacts.NeedsCapture(declaration))
            with { Offered = DownloadName.Of(sample) };
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var (open, row, isBroken) = (new Dictionary<ListDirection, int>(), 0L, false);
        foreach (var part in JsonRows.Parts(reading.File, path => path is "" or "followers" or "following"))
        {
            row++;
            if (part.Problem is not null && part.Path.Length == 0)
            {
                isBroken = true;
                yield return new RejectedRow(reading.File.Index, row, part.Problem, part.Raw);
            }
            if (DirectionOf(part.Path) is not { } direction) continue;
            if (!open.TryGetValue(direction, out var list))
            {
                open.Add(direction, list = reading.NextList());
                yield return new ListBegun(reading.File.Index, row, list, reading.Owner, direction);
            }
            var name = part.Path[(part.Path.IndexOf('.', StringComparison.Ordinal) + 1)..];
            var member = part.Problem is null ? AccountText.Read(name, ProfileKeyKind.Handle, "instagram", out _) : null;
            isBroken |= member is null;
            yield return member is { } account
                ? new ListMember(reading.File.Index, row, list, account, Instants.Read(part.Element.AsText(), reading.Zone))
                : new RejectedRow(reading.File.Index, row, part.Problem ?? RowMessages.NoEntry, RawText.Of(name));
        }
        foreach (var list in open.Values.Order())
            yield return new ListEnded(reading.File.Index, row, list, null, isBroken ? ListCompleteness.Partial : null, null);
    }

    private static ListDirection? DirectionOf(string path) =>
        path.StartsWith("followers.", StringComparison.Ordinal) ? ListDirection.Followers
        : path.StartsWith("following.", StringComparison.Ordinal) ? ListDirection.Following : null;
}
