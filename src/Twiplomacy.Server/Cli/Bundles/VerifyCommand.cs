using System.CommandLine;
using Twiplomacy.Analytics.Bundles;

namespace Twiplomacy.Server.Cli.Bundles;

/// <summary><c>verify BUNDLE</c>: recomputes everything in a bundle, with no database and no network.</summary>
public static class VerifyCommand
{
    private const int MostPrinted = 200;

    private const string WhatIsOpen =
        "This does not show that it is the edition that was published: whoever changes the evidence consistently gets other figures that match. "
        + "Only the hash can show it. Compare it with the one that was cited, or give that one with --hash.";

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
            var verdict = BundleVerification.Verify(path, ct);
            Print(verdict);
            if (cited is null) Console.Out.WriteLine(WhatIsOpen);
            return verdict.IsProven && IsCited(verdict, cited) ? ExitCode.Done : ExitCode.Partly;
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

    private static bool IsCited(BundleVerdict verdict, string? cited)
    {
        if (cited is null || verdict.Hash.Equals(cited.Trim(), StringComparison.OrdinalIgnoreCase)) return true;
        Console.Out.WriteLine($"This is not the bundle you cited (SHA-256 {cited}).");
        return false;
    }
}
