Console.WriteLine("twiplomacy");
