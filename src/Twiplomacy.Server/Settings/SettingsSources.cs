namespace Twiplomacy.Server.Settings;

/// <summary>Where settings come from, each overriding the one before: the file, the environment, the command line.</summary>
public static class SettingsSources
{
    public const string EnvironmentPrefix = "TWIPLOMACY__";
    private const string FileName = "appsettings.json";

    /// <summary>
    /// Reads <c>appsettings.json</c> beside the program, then the file named by the caller (which must exist), then the
    /// environment, then the command line's own values.
    /// </summary>
    public static IConfigurationRoot Load(string? file, IReadOnlyDictionary<string, string?> commandLine)
    {
        var builder = new ConfigurationBuilder()
            .AddJsonFile(System.IO.Path.Combine(AppContext.BaseDirectory, FileName), optional: true, reloadOnChange: false);
        if (file is not null) builder.AddJsonFile(Existing(file), optional: false, reloadOnChange: false);
        builder.AddEnvironmentVariables(EnvironmentPrefix).AddInMemoryCollection(commandLine);
        try
        {
            return builder.Build();
        }
        catch (InvalidDataException unreadable)
        {
            throw new SettingsException([$"{unreadable.Message} {unreadable.InnerException?.Message}".Trim()]);
        }
    }

    private static string Existing(string file) => File.Exists(file)
        ? System.IO.Path.GetFullPath(file)
        : throw new SettingsException([$"There is no settings file “{file}”. Give an existing file with --settings, or leave the option out."]);
}
