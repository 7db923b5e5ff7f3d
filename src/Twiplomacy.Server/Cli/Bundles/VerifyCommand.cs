using System.CommandLine;
using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Application.Bundles;

namespace Twiplomacy.Server.Cli.Bundles;

/// <summary><c>verify BUNDLE</c>: recomputes everything in a bundle, with no database and no network.</summary>
public static class VerifyCommand
{
    private const int MostPrinted = 200;

    public static Command Create()
    {
        var bundle = new Argument<string>("BUNDLE") { Description = "Bundle (zip), or the folder you unpacked it to" };
        var hash = new Option<string?>("--hash") { Description = "Check that the bundle has this cited SHA-256", HelpName = "SHA256" };
        var command = new Command("verify", "Recalculate a bundle and list every figure that differs (exit code 0: none, 1: some, 2: unreadable)") { bundle, hash };
        command.SetAction((parsed, ct) => Task.FromResult(Verify(parsed.GetValue(bundle)!, parsed.GetValue(hash), ct)));
        return command;
    }

    private static int Verify(string path, string? cited, CancellationToken ct)
    {
        try
        {
            var proof = BundleProofQuestions.Ask(new BundleProofQuery(cited), path, ct);
            Print(proof.Verdict);
            if (proof.IsCited is null) Console.Out.WriteLine($"{CommandWording.Say(BundleMessages.OnlyTheHash())} Or give that one with --hash.");
            else if (proof.IsCited == false) Console.Out.WriteLine($"This is not the bundle you cited (SHA-256 {cited}).");
            return proof.Holds ? ExitCode.Done : ExitCode.Partly;
        }
        catch (BundleRefusedException refusal)
        {
            Console.Error.WriteLine(refusal.Message);
            return ExitCode.Refused;
        }
    }

    private static void Print(BundleVerdict verdict)
    {
        var edition = verdict.Edition;
        foreach (var difference in verdict.Differences.Take(MostPrinted)) Console.Out.WriteLine(difference);
        if (verdict.Differences.Count > MostPrinted) Console.Out.WriteLine($"… and {verdict.Differences.Count - MostPrinted} more");
        foreach (var measure in verdict.NotRecomputed) Console.Out.WriteLine($"This version does not recalculate: {measure}");
        Console.Out.WriteLine(verdict.IsProven
            ? $"{edition.Edition}, revision {edition.Revision}: all {verdict.Numbers} fields match."
            : $"{edition.Edition}, revision {edition.Revision}: {verdict.Differences.Count} {(verdict.Differences.Count == 1 ? "difference" : "differences")}.");
        Console.Out.WriteLine($"SHA-256 {verdict.Hash}");
    }
}
