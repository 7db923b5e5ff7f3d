using System.CommandLine;
using System.CommandLine.Parsing;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Imports;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Server.Cli.Imports;

/// <summary>
/// The options by which an importer says what an export cannot say itself: one for each <see cref="DeclarationField"/>. Two fields
/// are asked for in another way: completeness by flags, and the owners by a file of them.
/// </summary>
public sealed class DeclarationOptions
{
    private const string Completeness = "completeness";
    private const string CompleteWithin = "complete_within";
    private const string Owners = "owners";

    private readonly Option<bool> _complete = new("--complete") { Description = "The list is complete: accounts not in it are not followers (or followed)" };
    private readonly Option<bool> _partial = new("--partial") { Description = "The list is partial: accounts not in it are unknown (default)" };
    private readonly Option<FileInfo?> _owners = new("--owners") { Description = DeclarationField.Find(Owners)!.FindWords(Wording.English, "option") };
    private readonly Dictionary<string, Option<string?>> _texts =
        DeclarationField.All.Where(field => field.Name is not (Completeness or Owners)).ToDictionary(field => field.Name, TextOption, StringComparer.Ordinal);

    public void AddTo(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        foreach (var option in DeclarationField.All.SelectMany(OptionsOf)) command.Options.Add(option);
        command.Check(Faults);
    }

    /// <summary>Those that bear on who is tied to whom; the others say when and how completely.</summary>
    public void AddTiesTo(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        foreach (var option in DeclarationField.All.Where(field => field.IsOfTies).SelectMany(OptionsOf)) command.Options.Add(option);
        command.Check(FaultsOfTexts);
    }

    public ImportDeclaration Read(ParseResult parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        return TextOf(parsed.CommandResult, owners => File.ReadAllText(owners.FullName)).ToDeclaration();
    }

    private static Option<string?> TextOption(DeclarationField field)
    {
        var option = new Option<string?>(field.Option)
        {
            Description = field.FindWords(Wording.English, "option"), HelpName = field.FindWords(Wording.English, "value"),
        };
        if (field.Allowed is { } allowed) option.AcceptOnlyFromAmong([.. allowed]);
        return option;
    }

    private IEnumerable<Option> OptionsOf(DeclarationField field) => field.Name switch
    {
        Completeness => [_complete, _partial],
        Owners => [_owners],
        _ => [_texts[field.Name]],
    };

    private IEnumerable<string> Faults(CommandResult result)
    {
        var said = (result.GetValue(_complete) ? 1 : 0) + (result.GetValue(_partial) ? 1 : 0) + (result.GetValue(_texts[CompleteWithin]) is null ? 0 : 1);
        if (said > 1) return ["Give only one of --complete, --partial and --complete-within."];
        return result.GetValue(_owners) is { Exists: false } missing
            ? FaultsOfTexts(result).Append($"There is no file “{missing}” (--owners).") : FaultsOfTexts(result);
    }

    // A word that an option does not take is the option's own to tell.
    private IEnumerable<string> FaultsOfTexts(CommandResult result) =>
        TextOf(result, owners => owners.Name).Faults().Where(fault => fault.Allowed is null).Select(Said);

    // Some faults name no field.
    private static string Said(Fault fault)
    {
        var option = DeclarationField.Find(fault.Field!)!.Option;
        return CommandWording.Say(fault, option) is var said && said.Contains("--", StringComparison.Ordinal) ? said : $"{option}: {said}";
    }

    private DeclarationText TextOf(CommandResult result, Func<FileInfo, string> ownersIn) => DeclarationText.Of(field => field switch
    {
        Completeness => result.GetValue(_complete) ? "complete" : result.GetValue(_partial) ? "partial" : null,
        Owners => result.GetValue(_owners) is { } owners ? ownersIn(owners) : null,
        _ => result.GetValue(_texts[field]),
    });
}
