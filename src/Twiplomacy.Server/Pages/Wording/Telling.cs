using System.Globalization;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Server.Problems;

namespace Twiplomacy.Server.Pages.Wording;

/// <summary>Messages of other rooms in the reader's language, with what they ask for under the labels of the forms.</summary>
public static class Telling
{
    /// <summary>A message in words; nothing for none.</summary>
    public static string Told(Message? message) =>
        message is null ? "" : Reader.Say(message, field => Words.Say("“{0}”", LabelOf(Core.Messages.Wording.ParameterOf(field))!));

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

    /// <summary>The faults of one field of a body, in one text; null if there is none. “/measures/0” speaks of the field “measures”.</summary>
    public static string? ToldOf(IReadOnlyList<ProblemFault> faults, string field) =>
        faults.Where(fault => fault.Pointer?.Split('/')[1] == field).Select(Told).ToList() is { Count: > 0 } found ? string.Join(" ", found) : null;

    /// <summary>Words of a declaration's field, by what they are for; null if there are none.</summary>
    public static string? ToldOf(DeclarationField field, string purpose)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.FindWords(Reader, purpose);
    }

    private static Core.Messages.Wording Reader => Core.Messages.Wording.Of(CultureInfo.CurrentUICulture);

    private static MessagePart Labelled(MessagePart part) =>
        part is { Name: "name", Value: MessageValue.Text name } && LabelOf(name.Value) is { } label ? part with { Value = label } : part;

    // The form of an upload has a field beside its declaration, and the form of an edition another.
    private static string? LabelOf(string field) => field switch
    {
        "panel_from" => Words.Say("First day of membership"),
        "reason" => Words.Say("Reason (for a new revision)"),
        _ => DeclarationField.Find(field) is { } declared ? ToldOf(declared, "label") : null,
    };
}
