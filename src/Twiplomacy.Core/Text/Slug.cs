using System.Text.RegularExpressions;

namespace Twiplomacy.Core.Text;

/// <summary>The name of a panel or an edition: it stands in addresses, file names and headers as it is.</summary>
public static partial class Slug
{
    /// <summary>What a slug may be, for whoever wrote something else.</summary>
    public const string Rule = "Use a name of at most 64 lower-case letters, digits and hyphens. It must begin with a letter or a digit.";

    public static bool IsValid(string text) => Shape().IsMatch(text);

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,63}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
