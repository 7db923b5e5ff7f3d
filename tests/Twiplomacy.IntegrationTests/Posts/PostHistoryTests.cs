using System.Globalization;
using Twiplomacy.Analytics.Posts;
using Twiplomacy.Core.Time;
using Xunit;

namespace Twiplomacy.IntegrationTests.Posts;

/// <summary>
/// Random captures of posts, imported in any order, some taken back, against a naive reference that looks at every capture.
/// TWIPLOMACY_POST_CASES sets how many histories.
/// </summary>
public sealed class PostHistoryTests
{
    private static readonly string[] Authors = ["11", "12", "13", "14"];
    private static readonly DateTimeOffset First = Capture.StartOf(new DateOnly(2014, 1, 1));

    private static readonly int Cases = int.TryParse(
        Environment.GetEnvironmentVariable("TWIPLOMACY_POST_CASES"), CultureInfo.InvariantCulture, out var cases) ? cases : 4;

    [Fact]
    public async Task Any_history_of_captures_gives_the_sums_of_the_reference()
    {
        for (var seed = 1; seed <= Cases; seed++)
        {
            var random = new Random(seed);
            await using var workshop = await PostWorkshop.OpenAsync(Authors);
            var standing = new Dictionary<int, IReadOnlyList<SeenPost>>();
            for (var step = 0; step < 10; step++)
            {
                if (standing.Count > 0 && random.Next(4) == 0)
                {
                    var undone = standing.Keys.ElementAt(random.Next(standing.Count));
                    await workshop.UndoAsync(undone);
                    standing.Remove(undone);
                    continue;
                }
                var export = Export(random);
                standing[await workshop.ImportAsync(export)] = export;
            }
            await CompareAsync(workshop, [.. standing.Values.SelectMany(export => export)], First.AddDays(random.Next(20, 40)), seed);
        }
    }

    private static List<SeenPost> Export(Random random)
    {
        var captured = First.AddDays(40 + random.Next(20));
        return [.. Enumerable.Range(0, 1 + random.Next(12)).Select(_ => random.Next(30)).Distinct().Select(number => Post(number, captured, random))];
    }

    // Whom a post answers or reposts belongs to the post; its counts belong to the capture.
    private static SeenPost Post(int number, DateTimeOffset captured, Random random)
    {
        var traits = new Random(number);
        var author = Authors[traits.Next(Authors.Length)];
        string Other() => Authors[traits.Next(Authors.Length)];
        var kind = traits.Next(4);
        return new SeenPost(FormattableString.Invariant($"{1000 + number}"), author, First.AddHours(number * 31), captured)
        {
            Likes = random.Next(5) == 0 ? null : random.Next(50), Reposts = random.Next(5) == 0 ? null : random.Next(50),
            ReplyTo = kind == 1 ? Other() : null, RepostOf = kind == 2 ? Other() : null,
            Mentions = kind == 2 ? [] : [.. Authors.Where(_ => traits.Next(3) == 0)],
        };
    }

    private static async Task CompareAsync(PostWorkshop workshop, IReadOnlyList<SeenPost> captures, DateTimeOffset asOf, int seed)
    {
        var window = PostWindow.Ending(asOf, 20);
        var actual = await workshop.ActivityAsync(asOf, 20);
        var posts = captures.Where(c => c.At > window.From && c.At <= window.To).GroupBy(c => c.Id).ToList();
        for (var i = 0; i < Authors.Length; i++)
        {
            var own = posts.Where(post => post.First().Author == Authors[i]).ToList();
            var originals = own.Where(post => post.First().RepostOf is null).ToList();
            long? Latest(IGrouping<string, SeenPost> post, Func<SeenPost, long?> count) => post.Where(c => count(c) is not null)
                .OrderByDescending(c => c.Captured).ThenByDescending(count).Select(count).FirstOrDefault();
            var interactions = originals.Select(post => Latest(post, c => c.Likes) + Latest(post, c => c.Reposts)).Where(sum => sum is not null).ToList();
            var replies = own.Count(post => post.First().ReplyTo is { } to && to != Authors[i]);
            var received = posts.Where(post => post.First() is var p && p.Author != Authors[i] && p.RepostOf is null
                && (p.ReplyTo == Authors[i] || p.Mentions.Contains(Authors[i]))).Count();
            var member = actual.Members[i];
            Assert.True(
                (own.Count, replies, originals.Count, interactions.Count, interactions.Sum() ?? 0, received)
                == (member.Posts, member.Replies, member.Originals, member.CountedOriginals, member.Interactions,
                    actual.Mentions.Where(m => m.Target == i).Sum(m => m.Received)),
                $"seed {seed}, author {Authors[i]}: {member}");
        }
    }
}
