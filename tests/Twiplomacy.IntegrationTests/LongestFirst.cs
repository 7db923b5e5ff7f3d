using Twiplomacy.IntegrationTests.Server;
using Xunit;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("Twiplomacy.IntegrationTests.LongestFirst", "Twiplomacy.IntegrationTests")]

namespace Twiplomacy.IntegrationTests;

/// <summary>Collections run side by side; one that takes minutes and were begun last would run alone at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long =
    [
        DemoServer.Looks, DemoServer.Collection, "ErasureBoundsTests", "VerbTests", "EmbeddedServerTests", "WholeWayTests", "TieHistoryTests", "ReportWayTests",
        "ImportKillTests", "ImportVerbTests", "WorkerKillTests", "AlertTests", "CompleteWithinTests",
    ];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => Array.FindIndex(Long, name => collection.DisplayName.EndsWith(name, StringComparison.Ordinal)) is var place and >= 0 ? place : Long.Length)
            .ThenBy(collection => collection.DisplayName, StringComparer.Ordinal);
}
