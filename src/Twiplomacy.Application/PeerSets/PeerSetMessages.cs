using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.PeerSets;

/// <summary>Sentences about sets of peers.</summary>
public static class PeerSetMessages
{
    public static Message NoSuchSet() => new("peersets.notfound");

    public static Message NotAmong(string name, IEnumerable<string> allowed) =>
        new("peersets.notfound.detail", ("name", name), ("allowed", MessageValue.Each(allowed)));

    public static Message WantsName() => new("peersets.name");

    public static Message WantsMembers() => new("peersets.empty");

    public static Message NoCountry(string value) => new("peersets.country", ("value", value));

    public static Message NoAccount(string value) => new("peersets.account", ("value", value));

    public static Message Taken(string name) => new("peersets.taken", ("name", name));

    public static Message BuiltIn() => new("peersets.builtin");
}
