using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Chains;

/// <summary>What is said where no chain can be asked for.</summary>
public static class ChainMessages
{
    public static Message EndMissing(string name) => new("errors.chains.end", ("name", name));

    public static Message SameAccount() => new("errors.chains.same");
}
