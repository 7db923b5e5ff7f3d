using System.Globalization;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Application.Imports;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Time;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Server.Cli;
using Twiplomacy.Server.Cli.Editions;
using Twiplomacy.Server.Cli.Imports;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>An edition of 1,000 made-up accounts with 20,000 mutual ties, most of them within ten circles of 100.</summary>
internal static class LargeNetwork
{
    public const string Edition = "thousand-2020";
    public const int Accounts = 1000;
    public const int Ties = 20_000;
    private const string Panel = "thousand";
    private const int Circles = 10;

    public static async Task BuildAsync(TestDatabase database)
    {
        using var folder = new TemporaryFolder();
        await using var program = await OpenProgram.OpenAsync(TestServer.Settings(("ConnectionStrings:Twiplomacy", database.ConnectionString)), CancellationToken.None);
        await ImportAsync(program, Write(folder, "panel.csv", "handle,actor", Enumerable.Range(0, Accounts).Select(n => $"{Name(n)},Account {n}")),
            PanelFile.Declaration("x"), new PanelTarget(Panel, "A thousand", "x", null, null));
        await ImportAsync(program, Write(folder, "follows.csv", "source,target", Pairs().SelectMany(pair => (string[])[$"{Name(pair.A)},{Name(pair.B)}", $"{Name(pair.B)},{Name(pair.A)}"])),
            new DeclarationText("2020-01-01", "x", AccountsBy: "handle", CompleteWithin: Panel).ToDeclaration(), null);
        Assert.Null(await EditionSteps.BuildAsync(program, Edition, Panel, Capture.EndOf(new DateOnly(2020, 1, 1)), new EditionSettings(), null, CancellationToken.None));
    }

    private static async Task ImportAsync(OpenProgram program, string path, ImportDeclaration declaration, PanelTarget? panel) =>
        Assert.Equal(ImportStatus.Published, (await ImportSteps.RunAsync(program, path, declaration, panel, CancellationToken.None)).Status);

    private static HashSet<(int A, int B)> Pairs()
    {
        var random = new Random(1);
        var pairs = new HashSet<(int A, int B)>();
        while (pairs.Count < Ties)
        {
            var a = random.Next(Accounts);
            // Every fifth tie leads out of the circle; squared, so that some accounts have far more ties than others.
            var b = random.Next(5) == 0 ? random.Next(Accounts) : (int)(random.NextDouble() * random.NextDouble() * (Accounts / Circles)) * Circles + a % Circles;
            if (a != b) pairs.Add((Math.Min(a, b), Math.Max(a, b)));
        }
        return pairs;
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"account{number}");

    private static string Write(TemporaryFolder folder, string name, string header, IEnumerable<string> lines)
    {
        var path = folder.Combine(name);
        File.WriteAllLines(path, lines.Prepend(header));
        return path;
    }
}
