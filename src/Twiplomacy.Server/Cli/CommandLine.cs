using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Data.Common;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Backups;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Server.Cli;

/// <summary>Runs the verb that the command line names; what a verb throws is told on standard error here, once.</summary>
public static class CommandLine
{
    // Time for running requests and jobs to end after Ctrl-C.
    private static readonly TimeSpan GracePeriod = TimeSpan.FromSeconds(45);

    private const int HelpWidth = 100;

    public static async Task<int> RunAsync(RootCommand root, string[] arguments)
    {
        ArgumentNullException.ThrowIfNull(root);
        // As wide as a page is read, and so in a file as on a terminal.
        foreach (var help in root.Options.OfType<HelpOption>())
            if (help.Action is HelpAction action) action.MaxWidth = HelpWidth;
        // A handle may be written with its @: no word stands for a file of further words.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (UnknownOption(parsed) is { } unknown) return Refuse($"There is no option “{unknown}” here. Run with --help to see all options.");
        Acting.As(ActingCallers.AtCommandLine);
        try
        {
            return parsed.Action is ParseErrorAction mistake
                ? RefuseMistake(parsed, mistake)
                : await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = GracePeriod });
        }
        catch (OperationCanceledException)
        {
            return Tell("Interrupted.", ExitCode.Interrupted);
        }
        catch (RefusedException refused)
        {
            return Refuse(string.Join(Environment.NewLine, refused.Refusal.Faults.Select(fault => CommandWording.Say(fault))));
        }
        catch (Exception refusal) when (refusal is SettingsException or DatabaseUnavailableException)
        {
            return Refuse(refusal.Message);
        }
        catch (DbException lost) when (lost.IsTransient || lost.SqlState is null)
        {
            return Refuse($"The connection to the database was lost: {lost.Message.TrimEnd('.')}. Run the same command again to finish.");
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException or SocketException)
        {
            return Refuse($"{taken.Message} Choose another address with --port or --urls.");
        }
        catch (Exception refusal)
            when (refusal is IOException or UnauthorizedAccessException or ExportRefusedException or ImportRefusedException or BackupException)
        {
            return Refuse(CommandWording.Say(SaidException.SaidBy(refusal)).ReplaceLineEndings(" "));
        }
    }

    /// <summary>A verb that takes any number of files would take an option that it does not know for one; a file of such a name is written ./--name.</summary>
    private static string? UnknownOption(ParseResult parsed) =>
        parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash) ? null
            : parsed.CommandResult.Tokens.FirstOrDefault(token => token.Value.StartsWith("--", StringComparison.Ordinal))?.Value;

    /// <summary>What is wrong goes to standard error as one line, without the whole help behind it.</summary>
    private static int RefuseMistake(ParseResult parsed, ParseErrorAction mistake)
    {
        using var said = new StringWriter();
        mistake.ShowHelp = false;
        parsed.Invoke(new() { Output = said, Error = said });
        var lines = said.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Refuse($"{string.Join(' ', lines)} Run with --help to see all options.");
    }

    /// <summary>Ends a verb that has done nothing, with the reason on standard error.</summary>
    internal static int Refuse(string message) => Tell(message, ExitCode.Refused);

    private static int Tell(string message, int exitCode)
    {
        Console.Error.WriteLine(message);
        return exitCode;
    }
}
