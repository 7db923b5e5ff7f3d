using System.Globalization;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Server.Pages.Wording;

namespace Twiplomacy.Server.Pages.Accounts;

/// <summary>What an account is called and what it is, in the reader's language.</summary>
public static class AccountAbout
{
    /// <summary>Its name in the reader’s language where the panel has one, else its actor, its own name, its handle or address.</summary>
    public static string Title(RankedAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return Local(account.Names) ?? account.Actor ?? account.Name ?? Handle(account);
    }

    /// <summary>The name in the reader’s language; null if there is none.</summary>
    public static string? Local(IReadOnlyDictionary<string, string>? names) =>
        names?.GetValueOrDefault(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <summary>The same in one line of text: its name, and its handle in brackets.</summary>
    public static string Called(RankedAccount account)
    {
        var (title, handle) = (Title(account), Handle(account));
        return title == handle || account.Handle is null ? title : $"{title} ({handle})";
    }

    public static string Handle(RankedAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return account.Handle is { } handle ? "@" + handle : account.Id;
    }

    /// <summary>Its office, its country, and of a mission where it stands.</summary>
    /// <param name="isShort">Without the office, but where a mission stands all the same.</param>
    public static string Of(RankedAccount account, bool isShort = false)
    {
        ArgumentNullException.ThrowIfNull(account);
        // "Other" is the name of no office.
        var office = isShort || account.Kind == "other" ? "" : Words.Name(account.Kind);
        var place = Joined(account.HostCity, Words.Country(account.HostCountry));
        return Joined(office, Words.Country(account.Country), place.Length > 0 ? Words.Say("in {0}", place) : "");
    }

    private static string Joined(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
