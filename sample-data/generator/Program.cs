using Twiplomacy.SampleData.Exports;

// Rewrites the sample's files: below the folder given, else in the sample-data folder that holds this generator.
var folder = args.Length > 0 ? args[0] : FindSampleFolder();
var sample = SampleExports.Generate();
sample.Write(folder);
Console.WriteLine($"{sample.Files.Count} files, {sample.Files.Values.Sum(content => content.LongLength):N0} bytes, written to {folder}");

static string FindSampleFolder()
{
    for (var parent = new DirectoryInfo(AppContext.BaseDirectory); parent is not null; parent = parent.Parent)
    {
        if (File.Exists(Path.Combine(parent.FullName, "Twiplomacy.SampleData.csproj"))) return parent.Parent!.FullName;
    }
    throw new DirectoryNotFoundException("The generator does not stand in sample-data/generator: name the folder to write to.");
}
