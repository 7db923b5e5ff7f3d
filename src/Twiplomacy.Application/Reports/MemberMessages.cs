using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Reports;

/// <summary>What is said of names in a subscription that its panel does not have.</summary>
public static class MemberMessages
{
    public static Message NotInPanel(string name, string panel) => new("errors.members.notfound", ("name", name), ("panel", panel));
}
