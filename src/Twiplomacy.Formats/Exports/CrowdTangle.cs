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
/// CrowdTangle's posts of Facebook pages and groups, or of Instagram accounts, with the followers at the time of posting. On
/// Facebook the likes of a post are all its reactions.
/// </summary>
internal sealed class CrowdTangle : TableFormat
{
    private static readonly string[] Reactions = ["Likes", "Love", "Wow", "Haha", "Sad", "Angry", "Care"];

    public override FormatDescription Description { get; } = new("crowdtangle", [AskedField.Captured, AskedField.TimeZone], ["posts", "profiles", "handles"]);

    protected override bool Matches(Header header) => IsFacebook(header) || header.Has("Account", "User Name", "Post Created", "Likes");

    protected override Claim Claimed(FileSample sample, ImportDeclaration declaration) =>
        Claim.On(IsFacebook(sample.Table.Header) ? "facebook" : "instagram", declaration, DeclaredFacts.NeedsCapture(declaration));

    protected override IEnumerable<ExportRecord> Row(UnitReading reading, Table table, DeclaredMembers members)
    {
        var isFacebook = IsFacebook(table.Header);
        var name = MetaText.Repaired(table.Text("Page Name") ?? table.Text("Group Name") ?? table.Text("Account"));
        var author = AccountText.Read(table.Text("Facebook Id"), table.Text("User Name"), name, reading.Platform, out var reason);
        var at = Instants.Read(table.Text("Post Created"), reading.Zone);
        var id = PostId(table.Text("URL"));
        if (author is null || at is null || id is null)
        {
            yield return table.Rejected(reason ?? (at is null ? RowMessages.TimeWithoutZone(table.Text("Post Created") ?? "") : RowMessages.PostWithoutAddress));
            yield break;
        }
        var text = MetaText.Repaired(table.Text("Message") ?? table.Text("Description"));
        yield return new PostObserved(reading.File.Index, table.Row, new Post(
            id, author.Value, at.Value, false, false, null, isFacebook ? Sum(table) : Numbers.Count(table.Text("Likes")), null, null, null,
            Numbers.Count(table.Text(isFacebook ? "Post Views" : "Views")), Numbers.Count(table.Text("Comments")), Numbers.Count(table.Text("Shares")),
            PostText.Hashtags(text), isFacebook ? [] : PostText.Mentions(text, isRepost: false, "instagram")), null);
        if (Numbers.Count(table.Text("Followers at Posting")) is { } followers)
            yield return new ProfileObserved(reading.File.Index, table.Row, author.Value, at, followers);
    }

    private static bool IsFacebook(Header header) => header.OfAny("Page Name", "Group Name") >= 0 && header.Has("Facebook Id", "Post Created");

    private static long? Sum(Table table)
    {
        long? sum = null;
        foreach (var reaction in Reactions)
            if (Numbers.Count(table.Text(reaction)) is { } count) sum = (sum ?? 0) + count;
        return sum;
    }

    /// <summary>The last part of the post's address, which is the post's own number or code.</summary>
    private static string? PostId(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
            ? address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries) is [.., var last] ? last : address.PathAndQuery
            : null;
}
