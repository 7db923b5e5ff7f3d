using System.Globalization;
using Twiplomacy.Core.Text;

namespace Twiplomacy.Server.Settings;

/// <summary>
/// One section of the settings, read key by key. A wrong value is noted as a fault and the default is handed back only
/// so that all faults can be told at once: settings with a fault are never used. A key that nobody reads is a fault too,
/// since a misspelled setting that is silently ignored is worse than none.
/// </summary>
public sealed class SettingsSection(IConfiguration configuration, string path, ICollection<string> faults)
{
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    public SettingsSection Section(string key) => new(Known(key), Path(key), faults);

    public string? Text(string key) => Known(key).Value is { Length: > 0 } text ? text : null;

    /// <summary>A whole number, both ends included.</summary>
    public int? WholeNumber(string key, int least, int most)
    {
        if (Text(key) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most) return number;
        Fault(key, $"is “{text}” but must be a whole number from {least} to {most}");
        return null;
    }

    public bool? Switch(string key) => Choice(key, "on", "off", "true", "false") is { } word ? word is "on" or "true" : null;

    /// <summary>One of the given words, compared without case.</summary>
    public string? Choice(string key, params string[] allowed)
    {
        if (Text(key) is not { } text) return null;
        var match = allowed.FirstOrDefault(word => word.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (match is null)
            Fault(key, $"is “{text}” but must be one of: {string.Join(", ", allowed)}{Meant(text, allowed)}");
        return match;
    }

    /// <summary>A list, written as an array or as one text with commas or semicolons.</summary>
    public IReadOnlyList<string> List(string key)
    {
        var section = Known(key);
        var items = section.GetChildren().Select(child => child.Value ?? "").ToList();
        if (items.Count == 0 && section.Value is { } text) items = [.. text.Split([',', ';'])];
        return [.. items.Select(item => item.Trim()).Where(item => item.Length > 0)];
    }

    /// <summary>Values under names that are not ours to check.</summary>
    public IReadOnlyDictionary<string, string> Words(string key) =>
        Known(key).GetChildren().Where(child => child.Value is not null).ToDictionary(child => child.Key, child => child.Value!);

    public void Fault(string key, string what) => faults.Add(
        $"{Path(key)} {what}. Set it as {Path(key)} in appsettings.json, as {EnvironmentName(key)} in the environment, "
        + $"or in the file {Path(key).Replace(":", "__", StringComparison.Ordinal)} of the folder {SettingsSources.SecretsVariable}.");

    /// <summary>Notes every key that has not been read.</summary>
    public void RefuseUnknown()
    {
        foreach (var child in configuration.GetChildren().Where(child => !_known.Contains(child.Key)))
            faults.Add($"{Path(child.Key)} is not a setting{Meant(child.Key, _known)}. "
                + $"Use one of: {string.Join(", ", _known.Order(StringComparer.Ordinal))}.");
    }

    private IConfigurationSection Known(string key)
    {
        _known.Add(key);
        return configuration.GetSection(key);
    }

    private string Path(string key) => path.Length == 0 ? key : $"{path}:{key}";

    private string EnvironmentName(string key) =>
        SettingsSources.EnvironmentPrefix + Path(key).Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant();

    private static string Meant(string word, IEnumerable<string> known) =>
        DidYouMean.Nearest(word, known) is { } nearest ? $" (did you mean “{nearest}”?)" : "";
}
