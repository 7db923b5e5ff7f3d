using System.Text;

namespace Twiplomacy.Formats.Reading;

/// <summary>The documentation's table of formats, made from what each format says of itself.</summary>
public static class FormatTable
{
    private const string Introduction = """
        # Formats that can be imported

        A file is recognised by its content, never by its name. What a format cannot know is asked for: the option is named in
        the preview and in the error. An option that contradicts the file is refused with both values. This table is generated
        from the readers; a test compares it with them.

        | format | export of | carries | recognised by | cannot know | options |
        |---|---|---|---|---|---|

        """;

    private const string Unread = """

        ## Known and not read

        These files are recognised too. They are refused by name, or passed over where they lie beside files that are read.

        | file | what to do instead |
        |---|---|

        """;

    /// <summary>The whole page in Markdown, ending with a line break.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        foreach (var format in ExportReading.Formats)
            page.Append("| `").Append(format.Id).Append("` | ").Append(Cell(format.Title)).Append(" | ").AppendJoin(", ", format.Carries)
                .Append(" | ").Append(Cell(format.Recognises)).Append(" | ").Append(Cell(format.CannotKnow)).Append(" | ")
                .Append(Cell(format.Options)).Append(" |\n");
        page.Append(Unread.ReplaceLineEndings("\n"));
        foreach (var shape in KnownShapes.All) page.Append("| ").Append(Cell(shape.Title)).Append(" | ").Append(Cell(shape.Instead)).Append(" |\n");
        return page.ToString();
    }

    private static string Cell(string text) => text.Length == 0 ? "–" : text.Replace("|", "\\|", StringComparison.Ordinal);
}
