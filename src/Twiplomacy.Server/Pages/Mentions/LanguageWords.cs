using System.Globalization;
using Twiplomacy.Server.Pages.Wording;

namespace Twiplomacy.Server.Pages.Mentions;

/// <summary>What languages are called.</summary>
internal static class LanguageWords
{
    /// <summary>As the reader calls it, with its code; platforms have codes of their own for what is no language.</summary>
    public static string Of(string? language)
    {
        if (language is null) return Words.Say("Language not stated");
        try
        {
            return $"{CultureInfo.GetCultureInfo(language, predefinedOnly: true).DisplayName} ({language})";
        }
        catch (CultureNotFoundException)
        {
            return language;
        }
    }
}
