using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Schema;
using Xunit;

namespace Twiplomacy.UnitTests.Storage.Schema;

public sealed class MigrationPlanTests
{
    private static readonly MigrationScript One = new(1, "one", "select 1;");
    private static readonly MigrationScript Two = new(2, "two", "select 2;");
    private static readonly MigrationScript Three = new(3, "three", "select 3;");

    [Fact]
    public void What_is_missing_at_the_end_is_pending()
    {
        Assert.Equal([One, Two], MigrationPlan.FindPending([One, Two], []));
        Assert.Equal([Two], MigrationPlan.FindPending([One, Two], [Seen(One)]));
        Assert.Empty(MigrationPlan.FindPending([One, Two], [Seen(One), Seen(Two)]));
    }

    [Fact]
    public void A_checkout_with_other_line_ends_is_the_same_script()
    {
        Assert.Equal(new MigrationScript(1, "a", "create\ntable\n").Checksum, new MigrationScript(1, "a", "create\r\ntable\r\n").Checksum);
        Assert.NotEqual(One.Checksum, Two.Checksum);
    }

    [Fact]
    public void A_changed_script_is_refused_by_name_and_date()
    {
        var refusal = Assert.Throws<DatabaseUnavailableException>(() => MigrationPlan.FindPending([One, new(2, "two", "other")], [Seen(One), Seen(Two)]));
        Assert.Contains("0002_two has changed since it was applied on 2026-03-01 10:00 UTC", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_migration_of_a_newer_program_is_refused()
    {
        var refusal = Assert.Throws<DatabaseUnavailableException>(() => MigrationPlan.FindPending([One], [Seen(One), Seen(Two)]));
        Assert.Contains("newer version of Twiplomacy has used this database (migration 0002_two", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_migration_that_only_the_database_knows_is_refused()
    {
        var refusal = Assert.Throws<DatabaseUnavailableException>(() => MigrationPlan.FindPending([One, Three], [Seen(One), Seen(Two), Seen(Three)]));
        Assert.Contains("does not know the database’s migration 0002_two", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_slipped_in_between_is_refused()
    {
        var refusal = Assert.Throws<DatabaseUnavailableException>(() => MigrationPlan.FindPending([One, Two, Three], [Seen(One), Seen(Three)]));
        Assert.Contains("0002_two is missing from the database, although the later 0003_three is there", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_scripts_of_one_number_are_a_mistake_of_the_program()
    {
        var mistake = Assert.Throws<InvalidOperationException>(() => MigrationPlan.FindPending([One, new(1, "uno", "select 1;")], []));
        Assert.Contains("0001_one, 0001_uno", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_embedded_scripts_are_numbered_from_1_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, Migrations.Embedded.Count), Migrations.Embedded.Select(script => script.Number));

    [Fact]
    public void A_database_of_a_version_before_0_2_0_is_refused_in_plain_words()
    {
        var first = new AppliedMigration(1, "accounts", "a6f72e6d72839d78d4a95654883ca169565a64561904e0d8f4009739ac784668", DateTime.UnixEpoch);
        var refusal = Assert.Throws<DatabaseUnavailableException>(() => MigrationPlan.FindPending(Migrations.Embedded, [first]));
        Assert.StartsWith("A version before 0.2.0 made this database, and it cannot be upgraded.", refusal.Message, StringComparison.Ordinal);
    }

    private static AppliedMigration Seen(MigrationScript script) =>
        new(script.Number, script.Name, script.Checksum, new DateTime(2026, 3, 1, 10, 0, 0, DateTimeKind.Utc));
}
