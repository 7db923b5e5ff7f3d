using System.Globalization;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Messages;
using Twiplomacy.Server.Problems;

namespace Twiplomacy.Server.Pages.Wording;

/// <summary>Messages of other rooms in the reader's language, with what they ask for under the labels of the forms.</summary>
public static class Telling
{
    /// <summary>A message in words; nothing for none.</summary>
    public static string Told(Message? message) =>
        message is null ? "" : Core.Messages.Wording.Of(CultureInfo.CurrentUICulture).Say(message, field => Words.Say("“{0}”", Words.Say(LabelOf(field))));

    /// <summary>Everything that is wrong, in one text.</summary>
    public static string Told(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return string.Join(" ", refusal.Faults.Select(fault => Told(fault.Message)));
    }

    /// <summary>A fault of a request in words.</summary>
    public static string Told(ProblemFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return fault.Said is { } said ? Told(said) : Words.Say(fault.Message);
    }

    /// <summary>A fault of a form in words: it names a field as the API does, and the form by its label.</summary>
    public static string ToldOfForm(ProblemFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return Told(fault with { Said = fault.Said is { } said ? said with { Values = new(said.Values.Select(Labelled)) } : null });
    }

    private static MessagePart Labelled(MessagePart part) =>
        part is { Name: "name", Value: MessageValue.Text name } && Labels.TryGetValue(name.Value, out var label)
            ? part with { Value = Words.Say(label) } : part;

    // The form has fields that no message asks for.
    private static readonly Dictionary<string, string> Labels = Enum.GetValues<AskedField>()
        .Select(field => (Core.Messages.Wording.ParameterOf(field), LabelOf(field)))
        .Append(("panel_from", "First day of membership")).ToDictionary(StringComparer.Ordinal);

    private static string LabelOf(AskedField field) => field switch
    {
        AskedField.Platform => "Platform",
        AskedField.Owner => "Whose list is it?",
        AskedField.List => "Which list is it?",
        AskedField.Captured => "Capture date (UTC)",
        AskedField.AccountsBy => "Account columns contain",
        AskedField.Relation => "Each row means",
        AskedField.SourceColumn => "Column of the account that follows",
        AskedField.TargetColumn => "Column of the account that is followed",
        AskedField.Columns => "What the columns contain",
        AskedField.Completeness => "If an account is not in the list",
        AskedField.CompleteWithin => "Complete within this panel",
        AskedField.Owners => "Only for these owners (one per line)",
        AskedField.PostsSince => "Contains every post since (UTC)",
        AskedField.TimeZone => "Time zone, if the file does not give one",
        AskedField.Format => "File format",
        _ => "Reason (for a new revision)",
    };
}
