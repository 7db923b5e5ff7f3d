using Twiplomacy.Core.Text;

namespace Twiplomacy.Storage.People;

/// <summary>How names of people are compared.</summary>
public static class PersonNames
{
    public static string Normalise(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return OutsideText.Normalised(name.Trim(), System.Text.NormalizationForm.FormKC).ToUpperInvariant();
    }
}
