using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Embedded;
using Xunit;

namespace Twiplomacy.UnitTests.Storage.Embedded;

public sealed class ServerSettingsTests
{
    private const long Gigabyte = 1024L * 1024 * 1024;

    [Fact]
    public void Settings_follow_the_memory_of_the_machine_within_bounds()
    {
        Assert.Contains("-c shared_buffers=64MB ", Options(memory: Gigabyte / 4), StringComparison.Ordinal);
        Assert.Contains("-c shared_buffers=512MB ", Options(memory: 4 * Gigabyte), StringComparison.Ordinal);
        Assert.Contains("-c shared_buffers=1024MB ", Options(memory: 64 * Gigabyte), StringComparison.Ordinal);
    }

    [Fact]
    public void A_given_setting_wins_save_for_the_port()
    {
        var options = Options(Gigabyte, ("jit", "on"), ("port", "1"), ("search_path", "public,study"));

        Assert.Contains("-c jit=on", options, StringComparison.Ordinal);
        Assert.Contains("-c search_path=public,study", options, StringComparison.Ordinal);
        Assert.Contains("-c port=5544", options, StringComparison.Ordinal);
        Assert.DoesNotContain("jit=off", options, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a", "b c")]
    [InlineData("a", "'")]
    [InlineData("a", "`id`")]
    [InlineData("a\n", "b")]
    [InlineData("a", "b\n")]
    [InlineData("", "b")]
    public void What_a_shell_would_read_is_refused(string name, string value) =>
        Assert.Throws<DatabaseUnavailableException>(() => Options(Gigabyte, (name, value)));

    private static string Options(long memory, params (string Name, string Value)[] overrides) =>
        ServerSettings.ToOptions(5544, overrides.ToDictionary(one => one.Name, one => one.Value), memory);
}
