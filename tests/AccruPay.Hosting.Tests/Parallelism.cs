// A collector of traces and metrics hears the whole process: the tests of one would see the calls of another.
[assembly: Xunit.CollectionBehavior(DisableTestParallelization = true)]
