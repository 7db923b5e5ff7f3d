using System.Text.Json;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.OwnerTables;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Users as JSON, an array of them or one a line, as Apify's scrapers, twscrape and many scripts write the list of an account:
/// a handle under one of many names, perhaps an id and counts. Whose list it is has to be declared. Posts are none.
/// </summary>
internal sealed class JsonAccounts : JsonFormat
{
    private static readonly string[] Handles = ["screen_name", "screenName", "username", "userName", "user_name", "handle", "login", "unique_id", "uniqueId"];
    private static readonly string[] Ids = ["id_str", "did", "rest_id", "user_id", "userId", "pk", "id"];
    private static readonly string[] Texts = ["text", "full_text", "fullText", "content", "rawContent", "caption", "body", "tweet", "message", "desc"];
    private static readonly string[] Kinds = ["relationship_type", "relationshipType", "list_type", "listType"];

    public override FormatDescription Description { get; } = new(
        "json-accounts",
        [AskedField.Owner, AskedField.List, AskedField.Captured, AskedField.Completeness, AskedField.Platform],
        ["following", "followers", "profiles", "handles"]);

    protected override bool Matches(JsonShape shape) =>
        Handles.Any(name => HasFields(shape, name)) && !Texts.Any(name => HasFields(shape, name));

    protected override Claim Claimed(FileSample sample, ImportDeclaration declaration)
    {
        foreach (var kind in Kinds)
        {
            if ((sample.Shape.Text("[]." + kind) ?? sample.Shape.Text(kind)) is not { } stated) continue;
            if (DirectionWords.Of(stated) is not { } direction) return Claim.Refused(FileMessages.OtherList(kind, stated));
            if (DeclaredFacts.WrongSlot(declaration, direction, EvidenceMessages.Value(kind, stated)) is { } reason) return Claim.Refused(reason);
        }
        return new Claim(declaration.Platform ?? PlatformOf(sample.Shape),
            [.. new[] { DeclaredFacts.NeedsOwner(declaration), DeclaredFacts.NeedsList(declaration), DeclaredFacts.NeedsCapture(declaration) }.OfType<AskedField>()]);
    }

    protected override IEnumerable<ExportRecord> Row(UnitReading reading, JsonRow row, DeclaredMembers members)
    {
        var user = row.Element;
        if (Account(user, reading.Platform, out var reason) is not { } account)
        {
            members.IsBroken = true;
            yield return row.Rejected(reading.File.Index, reason!);
            yield break;
        }
        foreach (var record in members.Add(account, row.Row)) yield return record;
        var counts = new ProfileObserved(
            reading.File.Index, row.Row, account, null, First(user, "followers_count", "followersCount", "follower_count"),
            First(user, "following_count", "followingCount", "friends_count", "friendsCount"), First(user, "statuses_count", "statusesCount", "media_count"),
            Status: (user.Flag("is_private") ?? user.Flag("isPrivate") ?? user.Flag("protected")) == true ? AccountStatus.Protected : null);
        if (counts is not { Followers: null, Following: null, Posts: null }) yield return counts;
    }

    /// <summary>X's ids are digits; what is written there otherwise is a scraper's own number and no id.</summary>
    private static AccountRef? Account(JsonElement user, string platform, out Message? reason)
    {
        var handle = Handles.Select(name => user.Text(name)).FirstOrDefault(text => text is not null);
        var areDigits = PlatformTable.Shipped.Find(platform)?.Ids == IdShape.Digits;
        var id = Ids.Select(name => user.Text(name)).FirstOrDefault(text => text is not null && (!areDigits || AccountText.IsDigits(text)));
        var name = user.Text("name") ?? user.Text("full_name") ?? user.Text("fullName") ?? user.Text("displayname") ?? user.Text("displayName");
        return AccountText.Read(id, handle, name, platform, out reason);
    }

    private static long? First(JsonElement user, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (user.Count(name) is { } count) return count;
        return null;
    }

    private static string PlatformOf(JsonShape shape)
    {
        if (HasFields(shape, "screen_name") || HasFields(shape, "screenName")) return "x";
        if (HasFields(shape, "did")) return "bluesky";
        if (HasFields(shape, "full_name") || HasFields(shape, "fullName")) return "instagram";
        return HasFields(shape, "unique_id") || HasFields(shape, "uniqueId") ? "tiktok" : "x";
    }
}
