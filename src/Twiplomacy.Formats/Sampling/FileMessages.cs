using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Declarations;

namespace Twiplomacy.Formats.Sampling;

/// <summary>Why a whole file is not read.</summary>
public static class FileMessages
{
    private static readonly AskedField[] OfEmptyLists = [AskedField.Owner, AskedField.List, AskedField.Captured, AskedField.Completeness];

    public static Message Damaged { get; } = new("imports.compressed.damaged");

    public static Message UnknownZip { get; } = new("imports.unknown.zip");

    public static Message Binary { get; } = new("imports.unknown.binary");

    public static Message Empty { get; } = new("imports.empty", ("fields", DeclarationMessages.Fields(OfEmptyLists)));

    public static Message UnknownJson { get; } = new("imports.unknown.json", ("columns", AskedField.Columns));

    public static Message UnknownXml { get; } = new("imports.unknown.xml");

    public static Message DocumentType { get; } = new("imports.xml.dtd");

    public static Message OtherPartOfDownload { get; } = new("imports.download.other");

    public static Message NothingInXArchive { get; } = new("imports.xarchive.nothing");

    public static Message XLists { get; } = new("imports.xlists");

    public static Message ArchiveWithoutPosts { get; } = new("imports.twitter.noposts");

    public static Message TikTokWithoutLists { get; } = new("imports.tiktok.nolists");

    public static Message SeveralTikTokTexts { get; } = new("imports.tiktok.severaltexts");

    public static Message NoCommit { get; } = new("imports.bluesky.nocommit");

    public static Message MastodonMutes { get; } = new("imports.mastodon.mutes");

    public static Message PrivateTelegram { get; } = new("imports.telegram.private");

    public static Message YouTubeComments { get; } = new("imports.youtube.comments");

    public static Message TwoModePajek { get; } = new("imports.pajek.twomode");

    public static Message PajekValues { get; } = new("imports.pajek.values");

    public static Message UcinetSeveral { get; } = new("imports.ucinet.several");

    public static Message UcinetWithoutDiagonal { get; } = new("imports.ucinet.diagonal");

    public static Message UcinetForm { get; } = new("imports.ucinet.form");

    public static Message OnlyNumbered { get; } = new("imports.nodes.numbered");

    public static Message Windows1252 { get; } = new("imports.encoding.file");

    public static Message OfFile(string file, Message reason) => new("imports.nothingread.file", ("file", file), ("reason", reason));

    /// <param name="files">Each file that was refused, with its reason.</param>
    public static Message NothingRead(IReadOnlyList<Message> files) => new("imports.nothingread.reason", ("reason", MessageValue.Each(files)));

    /// <param name="reason">Why the sheet is not read.</param>
    public static Message FirstSheet(Message reason) => new("imports.workbook.sheet", ("reason", reason));

    public static Message UnknownPanel { get; } = new("imports.panel.columns");

    public static Message NotOfFormat(string format) => new("imports.format.mismatch", ("format", format));

    public static Message UnknownList(string line) => new("imports.unknown.list", ("line", line));

    public static Message UnknownTable(string line) => new("imports.unknown.table",
        ("line", line), ("source", AskedField.SourceColumn), ("target", AskedField.TargetColumn), ("format", AskedField.Format),
        ("columns", AskedField.Columns));

    public static Message OtherRecords(string uri) => new("imports.bluesky.notfollows", ("uri", uri));

    public static Message OtherList(string name, string value) => new("imports.list.kind", ("name", name), ("value", value));

    public static Message OtherZeeschuimer(string source) => new("imports.zeeschuimer.source", ("source", source));

    public static Message OtherPhantomBuster(string query) => new("imports.phantombuster.query", ("query", query));
}
