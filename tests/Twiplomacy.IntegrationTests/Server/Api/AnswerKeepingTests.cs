using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.RankingViews;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Server.Web.Caching;
using Twiplomacy.Storage.Editions;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

/// <summary>Answers kept in memory are never older than the question by more than a lease of milliseconds, and pages filtered by the database are those that memory would take.</summary>
public sealed class AnswerKeepingTests(DefaultServer standing) : ServerTest(standing)
{
    private const string Ranking = "/api/v1/editions/kept-2014/rankings/mutual_follows";
    private static readonly DateTimeOffset Now = new(2014, 7, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_change_shows_once_the_lease_is_over_and_a_sealed_revision_stays()
    {
        await PrepareAsync("kept", "kept-2014");
        await WriteAsync("kept-2014", [Member(0, "SE")], [Row(0, 0, 1)]);
        Assert.Equal((1.0, 1.0), (await ValueAsync(Ranking), await ValueAsync(Ranking)));

        await WriteAsync("kept-2014", [Member(0, "SE")], [Row(0, 0, 2)]);
        Assert.Equal((2.0, 2.0), (await ValueAsync(Ranking), await ValueAsync(Ranking)));

        Assert.True(await SealAsync("kept-2014"));
        Assert.Equal(2, await ValueAsync("/api/v1/editions/kept-2014/revisions/1/rankings/mutual_follows"));
        await PrepareAsync("kept", "kept-2014");
        await WriteAsync("kept-2014", [Member(0, "SE")], [Row(0, 0, 3)]);
        Assert.Equal((2.0, 2.0), (await ValueAsync(Ranking), await ValueAsync("/api/v1/editions/kept-2014/revisions/1/rankings/mutual_follows")));
        Assert.Equal(3, await ValueAsync("/api/v1/editions/kept-2014/revisions/2/rankings/mutual_follows"));

        Assert.True(await SealAsync("kept-2014"));
        Assert.Equal(3, await ValueAsync(Ranking));
    }

    [Fact]
    public async Task A_version_is_read_again_when_its_lease_is_over_or_something_was_written_here()
    {
        var time = new StandingTime();
        var version = new EditionVersion(Server.Host.Services.GetRequiredService<EditionVersionQueries>(), time);
        var first = await version.ReadAsync(CancellationToken.None);
        await PrepareAsync("leased", "leased-2014");

        Assert.Equal(first, await version.ReadAsync(CancellationToken.None));
        version.Forget();
        var second = await version.ReadAsync(CancellationToken.None);
        Assert.NotEqual(first, second);

        await WriteAsync("leased-2014", [Member(0, "SE")], [Row(0, 0, 1)]);
        time.Advance(EditionVersion.Lease);
        Assert.NotEqual(second, await version.ReadAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_kept_answer_suits_every_caller_as_a_fresh_one_does()
    {
        await PrepareAsync("suited", "suited-2014");
        await WriteAsync("suited-2014", [.. Enumerable.Range(0, 60).Select(i => Member(i, "SE"))], [.. Enumerable.Range(0, 60).Select(i => Row(i, i, 60 - i))]);
        const string address = "/api/v1/editions/suited-2014/rankings/mutual_follows";

        for (var turn = 0; turn < 2; turn++)
        {
            var (plain, packed, csv, page) = (await GetAsync(address), await GetAsync(address, encoding: "gzip"), await GetAsync(address, accept: "text/csv"), await GetAsync(address + "?limit=10"));
            Assert.Equal(4, new[] { plain, packed, csv, page }.Select(answer => answer.Headers.ETag!.Tag).Distinct().Count());
            Assert.Equal("gzip", packed.Content.Headers.ContentEncoding.Single());
            Assert.Equal("text/csv", csv.Content.Headers.ContentType!.MediaType);
            Assert.Contains("rel=\"next\"", plain.Headers.GetValues("Link").Single(), StringComparison.Ordinal);
            Assert.True(plain.Headers.CacheControl!.NoCache);
            Assert.Contains("Accept", plain.Headers.Vary);
            Assert.Equal(HttpStatusCode.NotModified, (await GetAsync(address, known: plain.Headers.ETag)).StatusCode);
            var head = await Server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
            Assert.Equal((plain.Headers.ETag, plain.Content.Headers.ContentLength), (head.Headers.ETag, head.Content.Headers.ContentLength));
        }
    }

    [Fact]
    public async Task Many_who_ask_at_once_are_answered_alike()
    {
        await PrepareAsync("crowd", "crowd-2014");
        await WriteAsync("crowd-2014", [Member(0, "SE")], [Row(0, 0, 7)]);

        var values = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => ValueAsync("/api/v1/editions/crowd-2014/rankings/mutual_follows")));

        Assert.All(values, value => Assert.Equal(7, value));
    }

    [Fact]
    public async Task The_database_gives_pages_of_a_ranking_and_a_filter_ranks_its_rows_among_themselves()
    {
        await PrepareAsync("filtered", "filtered-2014");
        var random = new Random(5);
        var members = Enumerable.Range(0, 200).Select(i => RandomMember(i, random)).ToList();
        await WriteAsync("filtered-2014", members, [.. RandomRows(members.Count, random)]);
        var revision = (await Server.Host.Services.GetRequiredService<EditionQueries>().FindAsync("filtered-2014", null, CancellationToken.None))!;
        var rankings = Server.Host.Services.GetRequiredService<PublishedRankings>();
        var ranking = (await rankings.FindAsync("filtered-2014", null, "mutual_follows", CancellationToken.None))!;

        for (var turn = 0; turn < 60; turn++)
        {
            var (filter, after, fetch) = (RandomFilter(random), random.Next(-1, 150), random.Next(1, 80));
            var taken = ranking.Rows.Where(row => filter.Takes(row.Member)).ToList();
            int Above(double? value) => 1 + taken.Count(other => other.Row.ValueLow > value);
            var expected = taken.Select(row => filter.TakesAll ? row : row with
            {
                InFilter = new RankPlace(row.Row.Value is null ? null : Above(row.Row.Value), new PossibleRank(Above(row.Row.ValueHigh), Above(row.Row.ValueLow))),
            });

            Assert.Equal(expected, await Server.Host.Services.GetRequiredService<FilteredRankings>().FilterAsync(ranking, filter, CancellationToken.None));
            Assert.Equal(
                ranking.Rows.Where(row => row.Row.Place > after).Take(fetch),
                await rankings.ListPageAsync(revision, "mutual_follows", after, fetch, CancellationToken.None));
        }
    }

    [Fact]
    public async Task A_publication_while_a_ranking_is_read_makes_no_failure()
    {
        var answered = 0;
        // The statement before which it comes.
        for (var moment = 1; moment <= 8; moment++)
        {
            var edition = $"swift-{moment}";
            await PrepareAsync("swift", edition);
            await WriteAsync(edition, [Member(0, "SE")], [Row(0, 0, 1) with { Measure = "followers" }]);
            Assert.True(await SealAsync(edition));
            await PrepareAsync("swift", edition);
            await WriteAsync(edition, [Member(0, "SE")], [Row(0, 0, 2)]);
            await using var source = DisturbedAt(moment, async () => Assert.True(await SealAsync(edition)));
            var rankings = QuestionsOver(source);

            try
            {
                var whole = await rankings.WholeAsync(new(new(edition), "mutual_follows", RankingChoice.All, PageRequest.Whole), CancellationToken.None);
                Assert.Equal((2, 2.0), (whole.Revision.Number, whole.Rows.Single().Row.Value));
                answered++;
            }
            catch (RefusedException refused)
            {
                Assert.Equal(RefusalKind.NotFound, refused.Refusal.Kind);
            }
        }
        // Before the first revision is read, the second is there already; after it, the first has no such ranking.
        Assert.InRange(answered, 1, 7);
    }

    // Each statement opens a connection of its own.
    private NpgsqlDataSource DisturbedAt(int moment, Func<Task> disturb)
    {
        var opened = 0;
        var builder = new NpgsqlDataSourceBuilder(Database.ConnectionString);
        builder.ConnectionStringBuilder.Pooling = false;
        builder.UsePhysicalConnectionInitializer(_ => throw new NotSupportedException(), async _ => { if (++opened == moment) await disturb(); });
        return builder.Build();
    }

    private RankingQuestions QuestionsOver(NpgsqlDataSource source)
    {
        var (editions, pages) = (new EditionQueries(source), new RankingPageQueries(source));
        var published = new PublishedRankings(editions, pages);
        return ActivatorUtilities.CreateInstance<RankingQuestions>(
            Server.Host.Services, published, new FilteredRankings(editions), editions, new EditionFinder(editions, pages));
    }

    private EditionWriter Editions => Server.Host.Services.GetRequiredService<EditionWriter>();

    private async Task PrepareAsync(string panel, string edition)
    {
        await using var connection = new NpgsqlConnection(Database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("""
            with made as (insert into panel (slug, title, platform) values (@panel, @panel, 'x') on conflict do nothing returning panel_id)
            insert into panel_revision (panel_id, number, import_id, reason, created_at) select panel_id, 1, 0, 'test', now() from made
            """, connection);
        command.Parameters.AddWithValue("panel", panel);
        await command.ExecuteNonQueryAsync();
        Assert.NotNull(await Editions.RequestAsync(edition, panel, Now, "{}", null, Now, CancellationToken.None));
        await Editions.BeginBuildAsync(edition, CancellationToken.None);
    }

    private async Task WriteAsync(string edition, IReadOnlyList<EditionMemberRow> members, IReadOnlyList<RankedRow> rows)
    {
        var revision = (await Server.Host.Services.GetRequiredService<EditionQueries>().FindDraftAsync(edition, CancellationToken.None))!;
        var content = new EditionContent(revision.PanelRevisionId, "{}", null, """{"members":1}""", members, rows, []);
        Assert.True(await Editions.WriteDraftAsync(edition, content, null, Now, CancellationToken.None));
        await Task.Delay(2 * EditionVersion.Lease);
    }

    private async Task<bool> SealAsync(string edition)
    {
        var draft = (await Server.Host.Services.GetRequiredService<EditionQueries>().FindDraftAsync(edition, CancellationToken.None))!;
        var isSealed = await Editions.SealAsync(new EditionSeal(draft.RevisionId, draft.BuiltAt, new byte[32], null, []), Now, CancellationToken.None);
        await Task.Delay(2 * EditionVersion.Lease);
        return isSealed;
    }

    private async Task<double> ValueAsync(string address) => (await JsonAsync(await GetAsync(address)))["data"]![0]!["value"]!.GetValue<double>();

    private async Task<HttpResponseMessage> GetAsync(string address, string? encoding = null, string? accept = null, EntityTagHeaderValue? known = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (encoding is not null) request.Headers.AcceptEncoding.ParseAdd(encoding);
        if (accept is not null) request.Headers.Accept.ParseAdd(accept);
        if (known is not null) request.Headers.IfNoneMatch.Add(known);
        return await Server.Client.SendAsync(request);
    }

    private static EditionMemberRow Member(int position, string country) =>
        new(position, $"x:{position}", $"m{position}", null, "foreign_minister", country, null, null, null, null, "{}");

    private static RankedRow Row(int place, int position, double value) =>
        new("mutual_follows", place, position, place + 1, place + 1, place + 1, value, value, value, 1, null, "certain", null, null, false, null, null);

    private static EditionMemberRow RandomMember(int position, Random random) => Member(position, Pick(random, "SE", "fr", "FR", "DE")) with
    {
        Country = random.Next(5) == 0 ? null : Pick(random, "SE", "FR", "DE"),
        Kind = random.Next(5) == 0 ? null : Pick(random, "foreign_minister", "embassy"),
        Personal = random.Next(3) switch { 0 => null, 1 => true, _ => false },
        Language = random.Next(3) == 0 ? null : Pick(random, "en", "FR"),
        Attributes = random.Next(3) == 0 ? "{}" : $$"""{"team": "{{Pick(random, "a", "b")}}"}""",
    };

    private static IEnumerable<RankedRow> RandomRows(int count, Random random)
    {
        var values = Enumerable.Range(0, count).Select(_ => random.Next(20)).OrderDescending().ToList();
        for (var i = 0; i < count; i++)
        {
            var isRanked = i < count * 3 / 4;
            yield return Row(i, i, values[i]) with { Rank = isRanked ? 1 + values.Count(value => value > values[i]) : null, Value = i > count * 9 / 10 ? null : values[i] };
        }
    }

    private static MemberFilter RandomFilter(Random random) => new(
        random.Next(2) == 0 ? null : Pick(random, "SE", "fr", "XX"),
        random.Next(3) == 0 ? new HashSet<string> { "FR", "DE" } : null,
        random.Next(3) == 0 ? Pick(random, "embassy", "foreign_minister") : null,
        random.Next(3) == 0 ? random.Next(2) == 0 : null,
        random.Next(3) == 0 ? Pick(random, "EN", "fr") : null,
        random.Next(3) == 0 ? new Dictionary<string, string> { ["team"] = "a" } : []);

    private static string Pick(Random random, params string[] words) => words[random.Next(words.Length)];

    private sealed class StandingTime : TimeProvider
    {
        private long _now;

        public override long GetTimestamp() => _now;

        public void Advance(TimeSpan by) => _now += (long)(by.TotalSeconds * TimestampFrequency);
    }
}
