using System.Reflection;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server;

/// <summary>In CI no test may be skipped for want of what CI installs.</summary>
public sealed class SurroundingsTests
{
    [Fact]
    public void CI_has_what_the_tests_need()
    {
        var needs = typeof(SurroundingsTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<SurroundedFactAttribute>()).ToList();

        Assert.True(needs.Count > 20, $"Only {needs.Count} tests need something.");
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Empty(needs.Select(need => need.MissingInCI).OfType<string>().Distinct());
    }
}
