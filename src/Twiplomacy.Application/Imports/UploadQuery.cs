using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Imports;

namespace Twiplomacy.Application.Imports;

/// <summary>An export that is handed in: what it is called, and what is declared about it.</summary>
/// <param name="Name">The file's name, where the body is the file itself.</param>
public sealed record UploadQuery(string? Name, DeclarationText Declaration)
{
    private static readonly QueryFields Fields = QueryFields.Of<UploadQuery>();

    /// <summary>What may be said.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Fields.All.Select(field => field.Name)];

    /// <summary>The same with what a form says beside the file, which wins.</summary>
    public UploadQuery With(IReadOnlyDictionary<string, string> form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var said = Fields.ValuesOf(this).ToDictionary(pair => pair.Field, pair => pair.Value);
        return (UploadQuery)Fields.Create(field => form.GetValueOrDefault(field.Name) is { Length: > 0 } sent ? sent : said[field]);
    }

    /// <summary>The declaration, or a refusal with every fault.</summary>
    public ImportDeclaration ToDeclaration() => Declaration.Required(
        Name?.Contains('\0', StringComparison.Ordinal) == true ? [new Fault(AskingMessages.HoldsZero("name")) { Field = "name" }] : []);
}
