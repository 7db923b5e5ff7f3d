using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>Posts or users in the shape of X's API 1.1, as twarc 1 and many others kept them.</summary>
internal sealed class Twarc1Json : JsonFormat
{
    public override FormatDescription Description { get; } = new(
        "twarc1-json",
        [AskedField.Captured, AskedField.Owner, AskedField.List],
        ["profiles", "posts", "mentions", "following", "followers", "handles"]);

    protected override bool Matches(JsonShape shape) =>
        (HasFields(shape, "user.screen_name", "created_at") && (HasFields(shape, "id_str") || HasFields(shape, "id")))
        || (HasFields(shape, "screen_name", "friends_count", "followers_count") && !HasFields(shape, "followed_by"));

    protected override Claim Claimed(FileSample sample, ImportDeclaration declaration) =>
        Claim.On("x", declaration, DeclaredFacts.NeedsCapture(declaration));

    protected override IEnumerable<ExportRecord> Row(UnitReading reading, JsonRow row, DeclaredMembers members)
    {
        var file = reading.File.Index;
        var user = row.Element.Find("user") ?? row.Element;
        if (XApi1.Account(user, out var reason) is not { } account)
        {
            members.IsBroken = true;
            yield return row.Rejected(file, reason!);
            yield break;
        }
        if (row.Element.Find("user") is null)
            foreach (var record in members.Add(account, row.Row)) yield return record;
        yield return XApi1.Profile(file, row.Row, account, user, null);
        if (row.Element.Find("user") is null) yield break;
        var (id, at) = (row.Element.Text("id_str") ?? row.Element.Text("id"), Instants.Read(row.Element.Text("created_at")));
        yield return id is not null && AccountText.IsDigits(id) && at is { } created
            ? new PostObserved(file, row.Row, XApi1.Post(id, account, created, row.Element), null)
            : row.Rejected(file, RowMessages.PostWithoutIdOrDate);
    }
}
