Console.WriteLine("attest-compile");
