using System.Globalization;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Ties;
using Xunit;

namespace Twiplomacy.IntegrationTests.Ties;

/// <summary>
/// Random histories of imports against the naive reference. TWIPLOMACY_TIE_CASES sets how many; TWIPLOMACY_TIE_SEED
/// where they begin.
/// </summary>
public sealed class TieHistoryTests
{
    private const int Instants = 12;

    private static readonly int Cases = Setting("TWIPLOMACY_TIE_CASES", 3);
    private static readonly int FirstSeed = Setting("TWIPLOMACY_TIE_SEED", 1);

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Any_history_of_imports_gives_the_states_of_the_reference(int? tiesOfFollowersUpTo)
    {
        for (var seed = FirstSeed; seed < FirstSeed + Cases; seed++)
        {
            var history = new RandomHistory(seed);
            var steps = history.Draw(14);
            var reference = new ReferenceTies();
            await using var workshop = await TieWorkshop.OpenAsync(membersInMemory: seed % 2 == 0 ? 3 : 1000, tiesUpTo: tiesOfFollowersUpTo);
            foreach (var step in steps)
            {
                await workshop.TakeAsync(step);
                reference.Take(step);
            }
            for (var i = 0; i < Instants; i++)
                await CompareAsync(workshop, reference, history.Instant(), history.EvidenceAge(), $"seed {seed}\n{Describe(steps)}");
        }
    }

    [Fact]
    public async Task After_an_undo_the_rows_are_as_if_the_import_had_never_been()
    {
        for (var seed = FirstSeed; seed < FirstSeed + Cases; seed++)
        {
            var steps = new RandomHistory(seed + 1_000_000).Draw(14);
            var undone = steps.OfType<Undo>().Select(u => u.Export).ToHashSet();
            await using var workshop = await TieWorkshop.OpenAsync();
            await using var never = await TieWorkshop.OpenAsync(membersInMemory: 0);
            foreach (var step in steps) await workshop.TakeAsync(step);
            foreach (var step in steps.OfType<Arrival>().Where(a => !undone.Contains(a.Export))) await never.TakeAsync(step);
            var (expected, actual) = (await never.RowsAsync(), await workshop.RowsAsync());
            Assert.True(expected.SequenceEqual(actual), $"""
                seed {seed}
                only where it never was: {string.Join("\n  ", expected.Except(actual).Prepend(""))}
                only after the undo: {string.Join("\n  ", actual.Except(expected).Prepend(""))}
                {Describe(steps)}
                """);
        }
    }

    [Fact]
    public async Task In_any_order_of_arrival_states_and_bundles_are_the_same()
    {
        for (var seed = FirstSeed; seed < FirstSeed + Math.Max(2, Cases / 2); seed++)
        {
            var history = new RandomHistory(seed + 2_000_000);
            var steps = history.Draw(14);
            var undone = steps.OfType<Undo>().Select(u => u.Export).ToHashSet();
            // "Complete within" means the panel in force, so its files come first.
            var standing = steps.OfType<Arrival>().Where(a => !undone.Contains(a.Export)).ToList();
            var panels = standing.Where(a => a.Content is PanelRows).ToList();
            var exports = standing.Except(panels).ToArray();
            var (asOf, age) = (history.Instant(), history.EvidenceAge());
            var hashes = new List<string>();
            for (var order = 0; order < 3; order++)
            {
                if (order > 0) new Random(seed + order).Shuffle(exports);
                var reference = new ReferenceTies();
                await using var workshop = await TieWorkshop.OpenAsync();
                foreach (var step in panels.Concat(exports))
                {
                    await workshop.TakeAsync(step);
                    reference.Take(step);
                }
                await CompareAsync(workshop, reference, asOf, age, $"seed {seed}, order {order}\n{Describe([.. panels, .. exports])}");
                hashes.Add(await workshop.SealedHashAsync(asOf, age));
            }
            Assert.True(hashes.Distinct().Count() == 1, $"seed {seed}: {string.Join(' ', hashes)}\n{Describe([.. panels, .. exports])}");
        }
    }

    private static async Task CompareAsync(
        TieWorkshop workshop, ReferenceTies reference, DateTimeOffset asOf, TimeSpan? age, string history)
    {
        var study = await workshop.StudyAsync(asOf);
        var snapshot = study.Ledger.At(asOf, age);
        var names = study.Members.Select(m => m.Account.Kind == 0 ? m.Account.Value : "@" + m.Account.Value).ToArray();
        Assert.Equal(reference.Panel.Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
        var clashes = 0;
        for (var a = 0; a < names.Length; a++)
        for (var b = 0; b < names.Length; b++)
        {
            if (a == b) continue;
            var (expected, isClash) = reference.Follows(names[a], names[b], asOf, age);
            var actual = snapshot.Follows(a, b);
            Assert.True(expected == actual,
                $"{names[a]} follows {names[b]} at {asOf:s} (age {age}): expected {expected}, was {actual}\n{history}");
            if (isClash) clashes++;
            if (age is null) CheckEvidence(study, a, b, asOf, expected);
        }
        Assert.True(clashes == snapshot.Clashes, $"at {asOf:s} (age {age}): expected {clashes} clashes, were {snapshot.Clashes}\n{history}");
    }

    // Every yes and no names its evidence: the first of it says the same.
    private static void CheckEvidence(PanelStudy study, int a, int b, DateTimeOffset asOf, TieState state)
    {
        var evidence = study.Ledger.EvidenceOf(a, b, asOf);
        if (state == TieState.Unknown) Assert.Empty(evidence);
        else Assert.Equal(state == TieState.Yes, evidence[0].IsYes);
    }

    private static string Describe(IEnumerable<TieStep> steps) => string.Join('\n', steps.Select(Describe));

    private static string Describe(TieStep step) => step switch
    {
        Arrival { Content: OwnedExport list } a => $"{a.Export}: {list} {string.Join(' ', list.Members)}",
        Arrival { Content: TableExport table } a => $"{a.Export}: {table} {string.Join(' ', table.Rows)} lacking {string.Join(' ', table.LackingRow)} owners {string.Join(' ', table.Owners ?? [])}",
        _ => step.ToString(),
    };

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
