using Twiplomacy.Notices;

if (args is not [var assets, var source, var version, var folder])
{
    Console.Error.WriteLine("Usage: notices ASSETS SOURCE VERSION FOLDER");
    return 2;
}

PublishedNotices.Write(assets, source, version, folder);
return 0;
