namespace Twiplomacy.Core.Panels;

/// <summary>What is said wherever data are shown that their panel declares to be made up.</summary>
public static class MadeUpData
{
    public const string Notice = "Sample data: ties are made up";

    /// <summary>The notice and the panel's own sentence; null where nothing is declared.</summary>
    public static string? Told(string? declared) => declared is null ? null : $"{Notice}. {declared}";

    /// <summary>A name of a file, marked where its data are made up.</summary>
    public static string FileName(string name, bool isMadeUp) => isMadeUp ? name + "-sample-data" : name;
}
