using System.Text;

namespace Twiplomacy.Notices;

/// <summary>THIRD-PARTY-NOTICES.txt: what the program contains of others, and every text once.</summary>
public static class NoticesFile
{
    private const string Introduction = """
        THIRD-PARTY NOTICES

        Twiplomacy is under the MIT License (see LICENSE). It contains the following work of others, unmodified, under their own licences.

        Hangfire (Hangfire.Core, Hangfire.NetCore, Hangfire.AspNetCore and Hangfire.PostgreSql) is under the GNU Lesser General Public
        License, version 3. We use it unmodified, as separate libraries: the Hangfire*.dll beside the program. You may replace them with
        your own builds of the same interface. The texts of that licence and of the GNU General Public License, which it refers to, are
        below as COPYING.LESSER and COPYING.

        PostgreSQL and its libraries are in the folder "postgres". This product includes software developed by the OpenSSL Project for use
        in the OpenSSL Toolkit (http://www.openssl.org/), and cryptographic software written by Eric Young (eay@cryptsoft.com).

        The .NET runtime is not part of this folder unless you published the program for one platform with it; it then brings its own
        notices.

        """;

    public static string Write(IReadOnlyList<Component> components)
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        foreach (var component in components) text.Append('\n').Append(Described(component));
        foreach (var group in components.SelectMany(component => component.Texts.Select(text => (component, text))).GroupBy(pair => pair.text.Text))
            text.Append('\n').Append('=', 100).Append('\n')
                .Append(group.First().text.Title).Append(" of ").AppendJoin(", ", group.Select(pair => Named(pair.component)).Distinct()).Append("\n\n").Append(group.Key);
        return text.ToString();
    }

    private static string Described(Component component)
    {
        string[] lines = [Named(component), component.Licence is { Length: > 0 } licence ? $"licence: {licence}" : "licence: not known to us", component.Copyright, component.Url];
        return string.Join("\n    ", lines.Where(line => line.Length > 0).Select(line => line.ReplaceLineEndings(" "))) + "\n";
    }

    private static string Named(Component component) => $"{component.Name} {component.Version}".TrimEnd();
}
