using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Groups;

/// <summary>What is said of groups that nothing is known of.</summary>
public static class GroupMessages
{
    public static Message NoneNamed(string name) => new("errors.groups.empty", ("name", name));

    public static Message NoSuchGroup(string name, string value, IEnumerable<string> allowed) =>
        new("errors.unknown.group", ("name", name), ("value", value), ("allowed", MessageValue.Each(allowed)));
}
