using System.Text.RegularExpressions;

namespace Twiplomacy.UnitTests.Architecture;

/// <summary>The sources of the house, as the tests of its structure read them.</summary>
internal static partial class Sources
{
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<string> Rooms { get; } =
        [.. Directory.EnumerateDirectories(Path.Combine(Root, "src")).Select(folder => Path.GetFileName(folder)["Twiplomacy.".Length..]).Order(StringComparer.Ordinal)];

    /// <summary>The files of a room, without what is built or installed there.</summary>
    public static IEnumerable<string> Of(string room, string pattern = "*.cs") =>
        Directory.EnumerateFiles(Folder(room), pattern, SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Folder(room), file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules"));

    public static string Folder(string room) => Path.Combine(Root, "src", "Twiplomacy." + room);

    /// <summary>The code alone: without comments, texts, usings and the namespace.</summary>
    public static string CodeOf(string file) => Headers().Replace(Aside().Replace(File.ReadAllText(file), " "), "");

    /// <summary>The types that stand at the top of a file, by name.</summary>
    public static IEnumerable<string> TypesIn(string code, bool publicOnly) => TopLevel().Matches(code)
        .Where(match => !publicOnly || match.Groups["access"].Value == "public").Select(match => match.Groups["name"].Value);

    /// <summary>
    /// What code names as a type may be named: not what follows a dot, is called, is set or declares itself a property, which
    /// often has the name of a type elsewhere.
    /// </summary>
    public static IEnumerable<string> NamedIn(string code) => Named().Matches(code).Select(match => match.Value);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Twiplomacy.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests run outside the project.");
    }

    [GeneratedRegex("""
        \$*"{3,}.*?"{3,} | \$?@"(?:[^"]|"")*" | \$?"(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])' | //[^\n]* | /\*.*?\*/
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Aside();

    [GeneratedRegex(@"^(?:using|namespace) [^\n]*$", RegexOptions.Multiline)]
    private static partial Regex Headers();

    [GeneratedRegex("""
        ^(?<access>public|internal|file)\s(?:(?:static|sealed|abstract|readonly|partial|ref|unsafe)\s)*
        (?:(?:record\sstruct|record|class|struct|interface|enum)\s(?<name>\w+)|delegate\s[^(]*?\s(?<name>\w+)\s*(?:<[^>]*>)?\()
        """, RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex TopLevel();

    [GeneratedRegex("""
        (?<![\w.@])(?<!\b[A-Z]\w*\s=\s(?=[A-Z]\w*[,;\s}]))[A-Z]\w+\b (?!\s*=(?![>=])) (?!\s*\{\s*(?:get|init)\b) (?!\s*\()
        | (?<=\b(?:new|is|or|not|case)\s|:\s|\[)[A-Z]\w+\b (?=\s*\()
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Named();
}
