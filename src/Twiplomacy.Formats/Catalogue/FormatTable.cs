using System.Globalization;
using System.Text;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Core.Text;
using Twiplomacy.Formats.Exports;

namespace Twiplomacy.Formats.Catalogue;

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

    private const string Ordered = """

        ## Lists that are newest first

        X gives followers and followed accounts in the order of the follows, the last one first. Where such a list is whole in one file
        of these formats, each follow has an earliest possible date: when the youngest of the account itself and all accounts below it
        was created (Meeder et al. 2011). It is shown with the evidence of a tie, with its assumption, and never counts as a no. On X,
        IDs of accounts since 2016 contain the date; others need a profile that has it.


        """;

    private const string Unread = """

        ## Files we recognise but do not read

        These files are refused with an explanation, or ignored if they are next to files that we read.

        | file | what to do instead |
        |---|---|

        """;

    private const string Platforms = """

        ## Platforms

        What we know of a platform is its row in `src/Twiplomacy.Core/Platforms/platforms.json`. Handles and addresses of profiles are
        read by this row, pages link to the profile, and measures of posts follow what can be observed. Every platform can be given
        as `--platform`. Years are given where the published record is sure.

        | platform | name | years | handles | profiles | can be observed | interactions |
        |---|---|---|---|---|---|---|

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
        page.Append(Ordered.ReplaceLineEndings("\n"))
            .AppendJoin(", ", ExportReading.Formats.Where(format => format.IsNewestFirst).Select(format => $"`{format.Id}`")).Append('\n');
        page.Append(Unread.ReplaceLineEndings("\n"));
        foreach (var shape in KnownShapes.All) page.Append("| ").Append(Said(shape.Title)).Append(" | ").Append(Said(shape.Instead)).Append(" |\n");
        page.Append(Platforms.ReplaceLineEndings("\n"));
        foreach (var platform in PlatformTable.Shipped.All)
            page.Append("| ").AppendJoin(" | ", PlatformCells(platform).Select(Cell)).Append(" |\n");
        return page.ToString();
    }

    private static IEnumerable<string> PlatformCells(Platform platform)
    {
        yield return $"`{platform.Slug}`";
        yield return platform.Name;
        yield return (platform.From, platform.To, platform.IsGone) switch
        {
            (null, _, _) => "",
            ({ } from, { } to, _) => string.Create(CultureInfo.InvariantCulture, $"{from} to {to}"),
            ({ } from, null, true) => string.Create(CultureInfo.InvariantCulture, $"from {from}, closed"),
            ({ } from, null, false) => string.Create(CultureInfo.InvariantCulture, $"from {from}"),
        };
        yield return HandlesOf(platform.Handles);
        yield return string.Join(", ", platform.Hosts.Select(host => $"`{host}`").Concat(platform.IsFederated ? ["any server"] : []));
        yield return string.Join(", ", platform.Shows.Select(sight => EnumWord.Of(sight).Replace('_', ' ')));
        yield return string.Join(" + ", platform.Interactions.Select(count => EnumWord.Of(count)));
    }

    private static string HandlesOf(HandleGrammar handles) => handles.Shape switch
    {
        HandleShape.Word => string.Create(CultureInfo.InvariantCulture, $"letters, digits, `{handles.Signs}`; at most {handles.Longest}"),
        HandleShape.Domain => "a domain",
        HandleShape.Address => "name@server",
        _ => "",
    };

    private static string Cell(string text) => text.Length == 0 ? "–" : text.Replace("|", "\\|", StringComparison.Ordinal);
}
