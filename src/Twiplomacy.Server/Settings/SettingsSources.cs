namespace Twiplomacy.Server.Settings;

/// <summary>Where settings come from, each overriding the one before: the file, the folder of secrets, the environment, the command line.</summary>
public static class SettingsSources
{
    public const string EnvironmentPrefix = "TWIPLOMACY__";

    /// <summary>The variable that names a folder with one file for each secret setting.</summary>
    public const string SecretsVariable = "TWIPLOMACY_SECRETS";

    private const string FileName = "appsettings.json";

    /// <summary>The same with the folder of secrets that the environment names.</summary>
    public static IConfigurationRoot Load(string? file, IReadOnlyDictionary<string, string?> commandLine) =>
        Load(file, Environment.GetEnvironmentVariable(SecretsVariable), commandLine);

    /// <summary>
    /// Reads <c>appsettings.json</c> beside the program, then the file named by the caller (which must exist), then the folder
    /// of secrets if there is one (which must exist too), then the environment, then the command line's own values.
    /// </summary>
    public static IConfigurationRoot Load(string? file, string? secrets, IReadOnlyDictionary<string, string?> commandLine)
    {
        var builder = new ConfigurationBuilder()
            .AddJsonFile(System.IO.Path.Combine(AppContext.BaseDirectory, FileName), optional: true, reloadOnChange: false);
        if (file is not null) builder.AddJsonFile(Existing(file), optional: false, reloadOnChange: false);
        if (!string.IsNullOrEmpty(secrets)) builder.AddKeyPerFile(ExistingFolder(secrets), optional: false, reloadOnChange: false);
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

    // A file is named like the setting, with __ for each colon: ConnectionStrings__Twiplomacy.
    private static string ExistingFolder(string folder) => Directory.Exists(folder)
        ? System.IO.Path.GetFullPath(folder)
        : throw new SettingsException([$"{SecretsVariable} names the folder “{folder}”, which does not exist. Give an existing folder, or leave the variable out."]);
}
