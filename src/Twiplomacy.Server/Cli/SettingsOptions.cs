using System.CommandLine;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Cli;

/// <summary>The options of every verb that needs the database: <c>--data</c> and <c>--settings</c>.</summary>
public sealed class SettingsOptions
{
    private readonly Option<string?> _data = new("--data")
    {
        Description = "Use the embedded database in this folder (created if missing), whatever the settings say",
        HelpName = "DIR",
    };

    private readonly Option<string?> _file = new("--settings")
    {
        Description = "Also read settings from this file. Environment variables and options override it",
        HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_data);
        command.Options.Add(_file);
    }

    /// <summary>The folder given by <c>--data</c>, or null.</summary>
    public string? Folder(ParseResult parsed) => parsed.GetValue(_data);

    /// <summary>The checked settings; <paramref name="overrides"/> are a verb's own options, by the names of settings.</summary>
    public TwiplomacySettings Read(ParseResult parsed, params IEnumerable<KeyValuePair<string, string?>> overrides)
    {
        var commandLine = new Dictionary<string, string?>(overrides);
        if (parsed.GetValue(_data) is { } folder)
        {
            commandLine["Database:DataFolder"] = folder;
            commandLine["ConnectionStrings:Twiplomacy"] = null;
        }
        return TwiplomacySettings.Read(SettingsSources.Load(parsed.GetValue(_file), commandLine));
    }
}
