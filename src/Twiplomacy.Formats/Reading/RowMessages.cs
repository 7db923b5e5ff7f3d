using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Reading;

/// <summary>Why a row of an export goes to quarantine.</summary>
public static class RowMessages
{
    public static Message NoEntry { get; } = new("imports.entry.noaccount");

    public static Message NoName { get; } = new("imports.entry.noname");

    public static Message NameAlone { get; } = new("imports.entry.namealone");

    public static Message NoActor { get; } = new("imports.entry.noactor");

    public static Message NoUserName { get; } = new("imports.tiktok.username");

    public static Message NoAccountId { get; } = new("imports.account.noid");

    public static Message NoOwner { get; } = new("imports.row.noowner", ("field", AskedField.Owner));

    public static Message MemberOfList { get; } = new("imports.list.needs", ("owner", AskedField.Owner), ("list", AskedField.List));

    public static Message Pseudonymised { get; } = new("imports.account.pseudonymised");

    public static Message AuthorPseudonymised { get; } = new("imports.author.pseudonymised");

    public static Message NoSubject { get; } = new("imports.bluesky.follow.nosubject");

    public static Message NoFollowRecord { get; } = new("imports.bluesky.record.missing");

    public static Message NoBlueskyPage { get; } = new("imports.bluesky.page.missing");

    public static Message NoPage { get; } = new("imports.page.invalid");

    public static Message NoTwarcLine { get; } = new("imports.twarc.line");

    public static Message NoHandleChange { get; } = new("imports.xarchive.rename");

    public static Message NoActivity { get; } = new("imports.mastodon.noactivity");

    public static Message ActivityIncomplete { get; } = new("imports.mastodon.activity.missing");

    public static Message MessageIncomplete { get; } = new("imports.message.missing");

    public static Message MessageWithoutId { get; } = new("imports.message.noid");

    public static Message VideoIncomplete { get; } = new("imports.video.missing");

    public static Message LongPostIncomplete { get; } = new("imports.long.invalid");

    public static Message PostWithoutId { get; } = new("imports.post.noid");

    public static Message PostWithoutAddress { get; } = new("imports.post.nourl");

    public static Message PostWithoutCreation { get; } = new("imports.post.created");

    public static Message PostWithoutIdOrDate { get; } = new("imports.post.noiddate");

    public static Message PostWithoutIdDateOrAuthor { get; } = new("imports.post.noiddateauthor");

    public static Message PostWithoutIdOrTime { get; } = new("imports.post.noidtime");

    public static Message PostWithoutIdTimeOrAuthor { get; } = new("imports.post.noidtimeauthor");

    public static Message PostWithoutIdOrZone { get; } = new("imports.post.noidtimezone");

    public static Message NoZone { get; } = new("imports.time.nozone", ("field", AskedField.TimeZone));

    public static Message NoEdge { get; } = new("imports.edge.notie");

    public static Message EdgeWithoutEnd { get; } = new("imports.edge.noend");

    public static Message NegativeEdge { get; } = new("imports.edge.negative");

    public static Message Hyperedge { get; } = new("imports.edge.hyper");

    public static Message NodeWithoutId { get; } = new("imports.node.noid");

    public static Message NodeWithoutName { get; } = new("imports.node.noname");

    public static Message NoArc { get; } = new("imports.pajek.noarc");

    public static Message NoVertex { get; } = new("imports.pajek.novertex");

    public static Message SecondNetwork { get; } = new("imports.network.second");

    public static Message OpenLists { get; } = new("imports.network.open");

    public static Message BlockCutOff { get; } = new("imports.cutoff.block");

    public static Message BlockUnknown { get; } = new("imports.car.identifier");

    public static Message BlockDamaged { get; } = new("imports.car.damaged");

    public static Message WorkbookTooLarge { get; } = new("imports.workbook.toolong");

    public static Message BlockTooLarge(long bytes) => new("imports.car.block", ("size", new MessageValue.Size(bytes)));

    public static Message NoAccountIdIn(string entry) => new("imports.xarchive.noaccountid", ("entry", entry));

    public static Message TimeWithoutZone(string value) => new("imports.time.nozone.named", ("value", value), ("field", AskedField.TimeZone));

    public static Message NoMentionCount(string value) => new("imports.mention.count", ("value", value));

    public static Message NoMentionKind(string value) => new("imports.mention.kind", ("value", value));

    public static Message NoRelationship(string value) => new("imports.nodexl.relationship", ("value", value));

    public static Message NoRelation(string value) => new("imports.relation.unknown", ("value", value));

    public static Message NoRelationIn(string value, string column) => new("imports.relation.column", ("value", value), ("column", column));

    public static Message NoNumber(string value) => new("imports.number.invalid", ("value", value));

    public static Message NoBoolean(string value, string column) => new("imports.column.boolean", ("value", value), ("column", column));

    public static Message NoCountry(string value, string column) => new("imports.column.country", ("value", value), ("column", column));

    public static Message NoDay(string value, string column) => new("imports.column.date", ("value", value), ("column", column));

    public static Message NoOfficeKind(string value, IReadOnlyList<string> allowed) =>
        new("imports.office.kind", ("value", value), ("allowed", MessageValue.Each(allowed)));

    public static Message Columns(int count, int needed) => new("imports.row.columns", ("count", count), ("needed", needed));

    public static Message UnknownEnd(string node) => new("imports.edge.node", ("node", node));

    public static Message NodeUnnamed(string node) => new("imports.node.noname.id", ("node", node));

    public static Message ListsTooDeep(int depth) => new("imports.network.depth", ("depth", depth));

    public static Message XmlTooDeep(int depth) => new("imports.xml.depth", ("depth", depth));

    /// <param name="reason">What the parser says of it.</param>
    public static Message XmlDamaged(string reason) => new("imports.xml.damaged", ("reason", reason));

    /// <param name="reason">What the parser says of it.</param>
    public static Message WorkbookDamaged(string reason) => new("imports.workbook.damaged", ("reason", reason));

    public static Message CellTooLong(int count) => new("imports.workbook.cell", ("count", count));
}
