using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Core.Ties;
using Twiplomacy.Core.Time;
using Twiplomacy.IntegrationTests.Server;
using Xunit;

namespace Twiplomacy.IntegrationTests.Ties;

[Collection(DemoServer.Collection)]
public sealed class AccountTieHistoryTests(DemoServer demo)
{
    private static readonly TimeSpan EvidenceAge = TimeSpan.FromDays(366);

    [Fact]
    public async Task One_accounts_history_says_what_the_whole_panels_ties_say_at_each_capture()
    {
        var loader = demo.Server.Host.Services.GetRequiredService<PanelStudyLoader>();
        var study = (await loader.FindAsync("world-leaders", Capture.EndOf(new DateOnly(2016, 12, 31)), null, CancellationToken.None))!;

        foreach (var account in Enumerable.Range(0, study.Members.Count).Where(number => number % 97 == 0))
        {
            var history = TieHistory.Of(study, account, EvidenceAge);

            Assert.Equal(study.Ledger.CapturesOf(account).Where(at => at <= study.AsOf), history.Select(point => point.At));
            Assert.Equal(history.Select(point => Whole(study.Ledger.At(point.At, EvidenceAge), point.At, account)), history);
        }
    }

    private static CapturedTies Whole(TieSnapshot ties, DateTimeOffset at, int account)
    {
        var peers = Enumerable.Range(0, ties.Population.Count).Where(peer => peer != account).ToList();
        KnownCount Count(int yes, Func<int, bool> isUnknown)
        {
            var unknown = peers.Count(isUnknown);
            return new KnownCount(unknown == peers.Count ? null : yes, yes + unknown);
        }
        return new CapturedTies(at, new PeerReach(
            Count(peers.Count(peer => ties.Mutual(account, peer) == MutualState.Mutual), peer => ties.Mutual(account, peer) == MutualState.Unknown),
            Count(ties.Predecessors(account).Length, peer => ties.Follows(peer, account) == TieState.Unknown),
            Count(ties.Successors(account).Length, peer => ties.Follows(account, peer) == TieState.Unknown)));
    }
}
