using System.CommandLine;
using System.CommandLine.Parsing;

namespace Twiplomacy.Server.Cli;

/// <summary>Checks of what options say. A value that cannot be read at all (no number, no word of the option) is the parser's to tell: no check sees it.</summary>
internal static class OptionChecks
{
    /// <summary>Refuses the option's value with the sentence that <paramref name="fault"/> gives for it.</summary>
    public static void Check<T>(this Option<T> option, Func<T?, string?> fault) =>
        option.Validators.Add(result => Add(result, () => fault(result.GetValueOrDefault<T>()) is { } said ? [said] : []));

    /// <summary>Refuses what options say together.</summary>
    public static void Check(this Command command, Func<CommandResult, IEnumerable<string>> faults) =>
        command.Validators.Add(result => Add(result, () => [.. faults(result)]));

    /// <summary>Refuses a file that is not there, or too large to be read as a whole.</summary>
    public static void CheckFile(this Command command, Argument<FileInfo> file, long mostBytes) => command.Check(result => result.GetValue(file) switch
    {
        { Exists: false } missing => [$"There is no file “{missing}”."],
        { } large when large.Length > mostBytes => [$"The file “{large}” is larger than {mostBytes >> 20} MB, the most that is read here."],
        _ => [],
    });

    private static void Add(SymbolResult result, Func<string[]> faults)
    {
        string[] said;
        try
        {
            said = faults();
        }
        catch (InvalidOperationException)
        {
            // The parser throws for a value that it could not read, and tells it after the checks.
            return;
        }
        foreach (var fault in said) result.AddError(fault);
    }
}
