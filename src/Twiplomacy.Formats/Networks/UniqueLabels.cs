using System.Globalization;

namespace Twiplomacy.Formats.Networks;

/// <summary>Labels by which readers tell nodes apart: one that is taken already is followed by the id.</summary>
/// <param name="clean">What a format makes of a label; null: it stays as it is.</param>
internal sealed class UniqueLabels(Func<string, string>? clean = null)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public string Of(NetworkNode node)
    {
        var label = Cleaned(node.Label);
        for (var attempt = 1; !_taken.Add(label); attempt++)
            label = Cleaned(attempt == 1 ? $"{node.Label} ({node.Id})" : string.Create(CultureInfo.InvariantCulture, $"{node.Label} ({node.Id}) {attempt}"));
        return label;
    }

    private string Cleaned(string label) => clean is null ? label : clean(label);
}
