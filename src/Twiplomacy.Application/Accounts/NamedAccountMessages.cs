using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Accounts;

/// <summary>What is said where an account can't be had.</summary>
public static class NamedAccountMessages
{
    public static Message NoSuchAccount() => new("errors.notfound.account");

    /// <summary>An account is named by its address, which this is not.</summary>
    public static Message NotAnAddress(string value) => new("errors.account.address", ("value", value));
}
