using System.Globalization;

namespace Twiplomacy.Formats.Networks;

/// <summary>The text of an attribute's value, the same in every culture.</summary>
internal static class NetworkValue
{
    /// <summary>Null for an absent value and for a real number that is not finite.</summary>
    public static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        double real => double.IsFinite(real) ? real.ToString("R", CultureInfo.InvariantCulture) : null,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A network cannot carry a value of type {value.GetType()}.", nameof(value)),
    };
}
