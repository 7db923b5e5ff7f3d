using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Countries;

/// <summary>Sentences about countries.</summary>
public static class CountryMessages
{
    public static Message NoAccounts() => new("countries.none");

    public static Message NoAccountsOf(string code) => new("countries.none.of", ("code", code));
}
