import '../../worker/engine/testing/same-everywhere.test.ts'
