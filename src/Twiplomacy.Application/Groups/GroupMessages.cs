using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Groups;

/// <summary>What is said where no group is named.</summary>
public static class GroupMessages
{
    public static Message NoGroup(string name, IEnumerable<string> allowed) =>
        new("errors.groups.none", ("name", name), ("allowed", MessageValue.Each(allowed)));

    /// <summary>Nothing that members can be asked for by bears the name.</summary>
    public static Message Unknown(string name, string value) => new("errors.groups.unknown", ("name", name), ("value", value));

    public static Message TooFewNetworks(string name, int least) => new("errors.groups.networks", ("name", name), ("least", least));
}
