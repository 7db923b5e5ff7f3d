using System.Text;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Reading;

/// <summary>The documentation's table of formats, made from what each format says of itself.</summary>
public static class FormatTable
{
    private const string Introduction = """
        # Formats that can be imported

        We recognise a file by its content, never by its name. Anything a format does not contain, you have to give: the preview
        and the error name the option. An option that contradicts the file is refused, and both values are shown. This table is
        generated from the readers, and a test compares it with them.

        | format | file | contains | recognised by | does not contain | options |
        |---|---|---|---|---|---|

        """;

    private const string Unread = """

        ## Files we recognise but do not read

        These files are refused with an explanation, or ignored if they are next to files that we read.

        | file | what to do instead |
        |---|---|

        """;

    /// <summary>The whole page in Markdown, ending with a line break.</summary>
    /// <param name="field">How the page calls what has to be declared: by the options of the command line.</param>
    public static string Markdown(Func<AskedField, string> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        string Said(Message message) => Cell(Wording.English.Say(message, field));
        var page = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        foreach (var format in ExportReading.Formats)
            page.Append("| `").Append(format.Id).Append("` | ").Append(Said(format.Title)).Append(" | ").AppendJoin(", ", format.Carries)
                .Append(" | ").Append(Said(format.Recognised)).Append(" | ").Append(Said(format.Lacks)).Append(" | ")
                .Append(Cell(string.Join(", ", format.Asks.Select(asked => $"`{field(asked)}`")))).Append(" |\n");
        page.Append(Unread.ReplaceLineEndings("\n"));
        foreach (var shape in KnownShapes.All) page.Append("| ").Append(Said(shape.Title)).Append(" | ").Append(Said(shape.Instead)).Append(" |\n");
        return page.ToString();
    }

    private static string Cell(string text) => text.Length == 0 ? "–" : text.Replace("|", "\\|", StringComparison.Ordinal);
}
