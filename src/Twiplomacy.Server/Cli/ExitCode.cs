namespace Twiplomacy.Server.Cli;

/// <summary>What the program tells its caller at the end.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done in part: some rows quarantined, some checks failed.</summary>
    public const int Partly = 1;

    /// <summary>Nothing done: a wrong command line or setting, no database, nothing that could be read.</summary>
    public const int Refused = 2;

    /// <summary>The embedded database went away and could not be kept running: whoever watches the program starts it again.</summary>
    public const int DatabaseLost = 3;

    /// <summary>Stopped by Ctrl-C, as shells count it: 128 + SIGINT.</summary>
    public const int Interrupted = 130;
}
