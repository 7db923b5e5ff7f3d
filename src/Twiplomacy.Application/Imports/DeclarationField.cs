using System.Reflection;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Catalogue;

namespace Twiplomacy.Application.Imports;

/// <summary>
/// One field of <see cref="DeclarationText"/>, as every face asks for it: a parameter and a form's field of the API, an option of
/// the command line, a field of the page. Its words stand in the catalogue as <c>declared.NAME.…</c>: <c>label</c>, <c>hint</c>,
/// <c>example</c> and <c>none</c> (nothing is said) or a word that it takes for forms, <c>option</c> and <c>value</c> for the command line.
/// </summary>
/// <param name="Name">In lower case with underscores: <c>posts_since</c>.</param>
/// <param name="Allowed">The words that it takes; null where any text goes.</param>
/// <param name="IsOfTies">See <see cref="DeclaredAttribute.IsOfTies"/>.</param>
/// <param name="IsOfLines">See <see cref="DeclaredAttribute.IsOfLines"/>.</param>
public sealed record DeclarationField(string Name, IReadOnlyList<string>? Allowed, bool IsOfTies, bool IsOfLines)
{
    /// <summary>In the order in which people are asked.</summary>
    public static IReadOnlyList<DeclarationField> All { get; } = [.. QueryFields.Of<DeclarationText>().All.Select(Of)];

    public static DeclarationField? Find(string name) => All.FirstOrDefault(field => field.Name == name);

    /// <summary>As the command line names it: <c>--posts-since</c>.</summary>
    public string Option => "--" + (Name == DeclarationText.FormatField ? "format-id" : Name.Replace('_', '-'));

    /// <summary>Words of it, by what they are for; null if there are none.</summary>
    public string? FindWords(Wording wording, string purpose)
    {
        ArgumentNullException.ThrowIfNull(wording);
        return wording.FindTerm($"declared.{Name}.{purpose}");
    }

    private static DeclarationField Of(QueryField field)
    {
        var declared = field.Record.GetProperty(field.Property)!.GetCustomAttribute<DeclaredAttribute>();
        var allowed = field.Name == DeclarationText.FormatField ? [.. ExportReading.Formats.Select(format => format.Id)] : field.Allowed;
        return new(field.Name, allowed, declared?.IsOfTies == true, declared?.IsOfLines == true);
    }
}
