using Twiplomacy.Storage.Embedded;
using Xunit;

namespace Twiplomacy.UnitTests.Storage.Embedded;

public sealed class StartLogTests
{
    [Theory]
    [InlineData("LOG:  could not bind IPv4 address \"127.0.0.1\": Address already in use", "PortTaken")]
    [InlineData("FATAL:  could not write lock file \"postmaster.pid\": No space left on device", "DiskFull")]
    [InlineData("initdb: error: could not create directory \"/d/pg_wal\": No space left on device", "DiskFull")]
    [InlineData("FATAL:  lock file \"postmaster.pid\" already exists", "PredecessorEnding")]
    [InlineData("FATAL:  pre-existing shared memory block (key 11666718, ID 4) is still in use", "PredecessorEnding")]
    [InlineData("FATAL:  database files are incompatible with server", "WrongVersion")]
    [InlineData("FATAL:  data directory \"/d\" has wrong ownership", "NoPermission")]
    [InlineData("FATAL:  could not open file \"global/pg_control\": Permission denied", "NoPermission")]
    [InlineData("FATAL:  could not map anonymous shared memory: Cannot allocate memory", "NotEnoughMemory")]
    [InlineData("FATAL:  unrecognized configuration parameter \"no_such\"", "Other")]
    [InlineData("", "Other")]
    public void The_log_of_a_failed_start_tells_why(string log, string failure) =>
        Assert.Equal(failure, StartLog.Classify(log).ToString());

    [Fact]
    public void The_reason_is_the_last_fatal_line_without_its_time()
    {
        const string log = """
            2026-11-22 06:50:42.215 GMT [11547] FATAL:  invalid value for parameter "default_toast_compression": "lz4"
            2026-11-22 06:50:42.215 GMT [11547] HINT:  Available values: pglz.
            """;

        Assert.Equal("invalid value for parameter \"default_toast_compression\": \"lz4\"", StartLog.LastReason(log));
        Assert.Equal("its log is empty", StartLog.LastReason(""));
        Assert.Equal("pg_ctl: something else", StartLog.LastReason("first\npg_ctl: something else\n"));
    }
}
