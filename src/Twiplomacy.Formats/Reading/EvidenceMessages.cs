using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Reading;

/// <summary>By what a file shows whose or which list it holds; each stands in the middle of a sentence.</summary>
public static class EvidenceMessages
{
    public static Message TikTok { get; } = new("imports.evidence.tiktok");

    public static Message Repository { get; } = new("imports.evidence.repository");

    public static Message FollowRecords { get; } = new("imports.bluesky.records");

    public static Message MastodonColumns { get; } = new("imports.mastodon.columns");

    public static Message PageAddress { get; } = new("imports.twarc.pageaddress");

    public static Message BareArray { get; } = new("imports.instagram.array");

    public static Message Facebook { get; } = new("imports.evidence.facebook");

    public static Message Field(string name) => new("imports.evidence.field", ("name", name));

    public static Message Value(string name, string value) => new("imports.evidence.value", ("name", name), ("value", value));

    public static Message FileName(string name) => new("imports.evidence.filename", ("name", name));

    public static Message Variable(string name) => new("imports.evidence.variable", ("name", name));
}
