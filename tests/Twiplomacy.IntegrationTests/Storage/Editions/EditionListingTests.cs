using Twiplomacy.Core.Imports;
using Twiplomacy.IntegrationTests.RealNetworks;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;
using Xunit;

namespace Twiplomacy.IntegrationTests.Storage.Editions;

/// <summary>When the list of all editions that somebody keeps has to be read again.</summary>
public sealed class EditionListingTests
{
    [Fact]
    public async Task Whatever_happens_to_an_edition_is_another_list_and_what_does_not_is_none()
    {
        await using var study = await StudyDatabase.OpenAsync();
        var editions = study.Get<EditionQueries>();
        var stamp = await ReadAsync(editions, "unlike any");

        foreach (var step in (Func<Task>[])[
            () => PanelAsync(study, "one,1\ntwo,2\n"), () => study.BuildAsync("e", "panel", "2014-06-24"), () => study.SealAsync("e"),
            () => study.BuildAsync("f", "panel", "2015-06-24"), () => PanelAsync(study, "one,1\ntwo,2\nthree,3\n")])
        {
            await step();
            stamp = await ReadAsync(editions, stamp);
            Assert.Null((await editions.ListUnlessAsync(stamp, CancellationToken.None)).Editions);
        }
    }

    // The stamp of a list that has to be another one than that of before.
    private static async Task<string> ReadAsync(EditionQueries editions, string before)
    {
        var listed = await editions.ListUnlessAsync(before, CancellationToken.None);
        Assert.NotEqual(before, listed.Stamp);
        Assert.Equal(await editions.ListAsync(null, CancellationToken.None), listed.Editions);
        return listed.Stamp;
    }

    private static async Task PanelAsync(StudyDatabase study, string members) => await study.ImportAsync(
        "handle,platform_id\n" + members, new ImportDeclaration { Format = "panel", Platform = "x" }, new PanelTarget("panel", null, "x", null, null));
}
