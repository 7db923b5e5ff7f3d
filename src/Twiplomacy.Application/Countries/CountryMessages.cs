using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Countries;

/// <summary>Sentences about countries.</summary>
public static class CountryMessages
{
    public static Message NoAccounts(string code) => new("countries.none", ("code", code));
}
