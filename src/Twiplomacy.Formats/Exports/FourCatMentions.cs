using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// 4CAT's table of who mentions whom. A mention inside a reposted post is the reposted author's and is left out; accounts that
/// were pseudonymised cannot be told apart and are rejected.
/// </summary>
internal sealed class FourCatMentions : TableFormat
{
    private const string Inherited = "retweeted_mention";

    public override FormatDescription Description { get; } = new("4cat-mentions", [AskedField.Captured], ["mentions", "handles"]);

    protected override bool Matches(Header header) => header.Has("from_username", "to_username", "mention_type");

    protected override Claim Claimed(FileSample sample, ImportDeclaration declaration) =>
        Claim.On("x", declaration, DeclaredFacts.NeedsCapture(declaration));

    protected override IEnumerable<ExportRecord> Row(UnitReading reading, Table table, DeclaredMembers members)
    {
        if (table.Text("mention_type") == Inherited) yield break;
        var author = AccountText.Read(table.Text("from_user_id"), table.Text("from_username"), null, "x", out var reason);
        var target = AccountText.Read(table.Text("to_user_id"), table.Text("to_username"), null, "x", out var noTarget);
        if (table.Text("from_username") is "REDACTED" || table.Text("to_username") is "REDACTED")
            yield return table.Rejected(RowMessages.Pseudonymised);
        else if (author is null || target is null)
            yield return table.Rejected(reason ?? noTarget!);
        else if (Kind(table.Text("mention_type")) is not { } kind)
            yield return table.Rejected(RowMessages.NoMentionKind(table.Text("mention_type") ?? ""));
        else
            yield return new MentionObserved(reading.File.Index, table.Row, author.Value, target.Value, kind, Snowflake.InstantOf(table.Text("tweet_id")), table.Text("tweet_id"));
    }

    private static MentionKind? Kind(string? type) => type switch
    {
        "retweeted" => MentionKind.Repost,
        "quoted" => MentionKind.Quote,
        "replied_to" => MentionKind.Reply,
        "mention" or "mentioned" => MentionKind.Mention,
        _ => null,
    };
}
